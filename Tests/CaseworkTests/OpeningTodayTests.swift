import Casework
import Directory
import Foundation
import Standards
import Support
import Testing

@Suite struct `Whether an office is open by the office's calendar` {
  private let directory: OfficeDirectory
  private let calendar: OfficeCalendar

  init() throws {
    directory = try OfficeDirectory(json: Data(Embedded.bytes("directory/directory.json") ?? []))
    calendar = try Embedded.law().calendar()
  }

  @Test(arguments: [
    ("2009-06-03T12:59", OpenState.open(until: 780)), ("2009-06-03T13:00", .lunch(until: 840)),
    ("2009-06-03T13:59", .lunch(until: 840)), ("2009-06-03T14:00", .open(until: 1080)),
    ("2009-06-03T17:59", .open(until: 1080)),
    ("2009-06-03T18:00", .closed(daysAhead: 1, opens: 540)),
    ("2009-06-06T11:00", .closed(daysAhead: 2, opens: 540)),
    ("2009-12-15T18:00", .closed(daysAhead: 5, opens: 540)),
    ("2009-12-18T11:00", .closed(daysAhead: 2, opens: 540)),
    ("2009-12-20T11:00", .open(until: 780)), ("2009-12-20T13:30", .lunch(until: 840)),
    ("2009-12-20T18:00", .closed(daysAhead: 1, opens: 540)),
    ("2008-12-31T19:00", .closed(daysAhead: 5, opens: 540)),
    ("2011-12-30T18:00", .calendarUnknown), ("2012-06-06T11:00", .calendarUnknown),
  ]) func `weekends, holidays and swapped days`(_ time: String, _ expected: OpenState) throws {
    let moment = try FixedClock(parsing: time, zone: try OfficeZone()).now()
    for office in directory.offices {
      #expect(office.entry.opening(at: moment, by: calendar) == expected, "\(office.id)")
    }
    for akimat in directory.authorities {
      #expect(akimat.opening(at: moment, by: calendar) == .notGiven)
    }
    #expect(directory.oblastDepartment?.opening(at: moment, by: calendar) == .notComputed)
  }
}
