import Standards
import Support
import Testing

/// A14, A47: the pension age is not in the decree; the program proposes it and the clerk decides.
@Suite struct PensionAgeTests {
  let ages: PensionAges

  init() throws { ages = try Shipped.ages() }

  private func proposal(_ birthDate: CivilDate, _ sex: Sex?, on date: CivilDate) -> Bool? {
    ages.isOfPensionAge(birthDate: birthDate, sex: sex, on: date)
  }

  @Test func `in 2008 a man is of pension age on his 63rd birthday`() {
    #expect(proposal("1945-06-20", .male, on: "2008-06-19") == false)
    #expect(proposal("1945-06-20", .male, on: "2008-06-20") == true)
    #expect(proposal("1945-06-20", .male, on: "2008-06-21") == true)
  }

  @Test func `in 2009 a woman is of pension age on her 58th birthday`() {
    #expect(proposal("1951-03-01", .female, on: "2009-02-28") == false)
    #expect(proposal("1951-03-01", .female, on: "2009-03-01") == true)
  }

  @Test func `in 2018 a woman is of pension age half a year after her 58th birthday`() {
    #expect(proposal("1960-03-15", .female, on: "2018-03-15") == false)
    #expect(proposal("1960-03-15", .female, on: "2018-09-14") == false)
    #expect(proposal("1960-03-15", .female, on: "2018-09-15") == true)
  }

  @Test(arguments: [
    (2018, 58, 6), (2019, 59, 0), (2020, 59, 6), (2021, 60, 0), (2022, 60, 6), (2023, 61, 0),
    (2027, 61, 0), (2028, 61, 6), (2029, 62, 0), (2030, 62, 6), (2031, 63, 0), (2040, 63, 0),
  ])
  func `each year has its own age for women`(year: Int, years: Int, months: Int) throws {
    // Late in the year, so that nobody of an earlier, lower age is meant.
    let day = try #require(CivilDate(year: year, month: 12, day: 15))
    let reached = day.adding(months: -(years * 12 + months))
    #expect(proposal(reached, .female, on: day) == true)
    #expect(proposal(reached.adding(days: 1), .female, on: day) == false)
  }

  @Test(arguments: [2001, 2008, 2018, 2023, 2031])
  func `for men it is 63 in every year`(year: Int) throws {
    let day = try #require(CivilDate(year: year, month: 7, day: 15))
    let born = try #require(CivilDate(year: year - 63, month: 7, day: 15))
    #expect(proposal(born, .male, on: day) == true)
    #expect(proposal(born.adding(days: 1), .male, on: day) == false)
  }

  @Test func `who has reached the age stays of pension age when it rises`() {
    #expect(proposal("1959-12-01", .female, on: "2017-12-31") == true)
    #expect(proposal("1959-12-01", .female, on: "2018-01-01") == true)
    #expect(proposal("1960-01-02", .female, on: "2018-01-02") == false)
    let births = (0..<60).map { ("1957-01-20" as CivilDate).adding(months: $0) }
    for birth in births {
      var before = false
      for month in 0..<150 {
        let now = proposal(birth, .female, on: ("2012-01-01" as CivilDate).adding(months: month))
        #expect(now == true || !before, "\(birth)")
        before = now == true
      }
    }
  }

  @Test func `without the sex the age still settles it when both answers are the same`() {
    #expect(proposal("1940-01-01", nil, on: "2009-06-01") == true)
    #expect(proposal("1980-01-01", nil, on: "2009-06-01") == false)
    #expect(proposal("1948-01-01", nil, on: "2009-06-01") == nil)
    #expect(proposal("1980-01-01", nil, on: "2040-06-01") == false)
    #expect(proposal("1977-06-01", nil, on: "2040-06-01") == true)
  }

  @Test func `dates before the oldest known row use that row`() {
    #expect(proposal("1930-05-05", .female, on: "1988-05-05") == true)
    #expect(proposal("1930-05-05", .female, on: "1988-05-04") == false)
  }

  @Test func `a child is below every pension age, others without a birth date are asked`() {
    #expect(ages.isOfPensionAge(.child(.homeCare), on: "2009-06-01") == false)
    #expect(ages.isOfPensionAge(.adult(.homeCare), on: "2009-06-01") == nil)
  }

  @Test func `of a year of birth alone pension age is said only where the year decides it`() {
    func proposal(_ year: Int, _ sex: Sex?) -> Bool? {
      ages.isOfPensionAge(
        Facts(service: .homeCare, category: .elderly, birthYear: year, sex: sex),
        on: "2009-06-01")
    }
    #expect(proposal(1935, .male) == true && proposal(1935, nil) == true)
    #expect(proposal(1946, .male) == nil, "born before June or after")
    #expect(proposal(1951, .female) == nil)
    #expect(proposal(1948, nil) == nil, "a woman is, a man is not")
    #expect(proposal(1970, nil) == false)
  }

  @Test func `the table rests on a declared reading`() throws {
    #expect(ages.interpretations == ["A14"])
  }

  @Test func `the day of the evaluation decides, not the day of birth alone`() throws {
    let facts = Facts(
      service: .homeCare, category: .adultWithDisability, birthDate: "1946-06-02", sex: .male)
    #expect(try !Shipped.evaluate(facts, on: "2009-06-01").requiredIDs.contains("S2-A-6"))
    #expect(try Shipped.evaluate(facts, on: "2009-06-02").requiredIDs.contains("S2-A-6"))
  }
}
