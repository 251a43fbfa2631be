import Standards

/// Something of the program that rests on a place in a standard.
public enum LawLink: Hashable, Sendable {
  /// A question of the forms, with the first category that is asked it.
  case field(FieldID, ApplicantCategory)
  /// A paper of ¶12, by its id.
  case requirement(String)
  /// A parameter: a term, a limit, the fee… by its id.
  case parameter(String)
  /// A group of ¶6, by its id.
  case group(String)
  /// A row of appendix 2, by its id.
  case indicator(String)
  /// A step in a case's life.
  case act(ActKind)
}

/// What of the program rests on which place of one standard: the way from a paragraph to the
/// fields, papers and results it governs. The way back are the citations these carry.
public struct LawLinks: Sendable {
  private let entries: [Entry]

  private struct Entry: Sendable {
    let link: LawLink
    let citations: [Citation]
    let interpretations: [String]
  }

  /// - Parameter date: whose wording counts.
  public init(_ standard: Standard, on date: CivilDate) {
    let groups = standard.eligibilityGroups(on: date).map {
      Entry(
        link: .group($0.id), citations: [$0.citation] + $0.alsoCites,
        interpretations: $0.interpretations)
    }
    let parameters = standard.parameters(on: date).map {
      Entry(
        link: .parameter($0.id), citations: [$0.citation] + $0.alsoCites,
        interpretations: $0.interpretations)
    }
    let papers = standard.requirements(on: date).map {
      Entry(
        link: .requirement($0.id), citations: [$0.citation], interpretations: $0.interpretations)
    }
    let indicators = standard.indicators(on: date).map {
      Entry(
        link: .indicator($0.id), citations: [$0.citation], interpretations: $0.interpretations)
    }
    entries =
      groups + parameters + papers + Self.fields(of: standard.service) + Self.acts(of: standard)
      + indicators
  }

  private static func fields(of service: Service) -> [Entry] {
    var seen: Set<FieldID> = []
    return (service.profile?.categories ?? []).map(\.id).flatMap { category in
      IntakeForm(service: service, category: category).fields.filter { field in
        (field.citation != nil || !field.interpretations.isEmpty)
          && seen.insert(field.id).inserted
      }.map { field in
        Entry(
          link: .field(field.id, category), citations: field.citation.map { [$0] } ?? [],
          interpretations: field.interpretations)
      }
    }
  }

  /// Not every standard lets results be posted (A25).
  private static func acts(of standard: Standard) -> [Entry] {
    ActKind.allCases.filter { $0 != .posted || standard.profile.isPosted }.map { kind in
      let footing = kind.footing(in: standard.id)
      return Entry(
        link: .act(kind), citations: footing.citations, interpretations: footing.interpretations)
    }
  }

  public func links(paragraph: Int) -> [LawLink] {
    links { $0.citations.contains { $0.paragraph == paragraph } }
  }

  public func links(appendix: Int) -> [LawLink] {
    links { $0.citations.contains { $0.appendix == appendix } }
  }

  /// What would be different with another reading.
  ///
  /// - Parameter interpretation: `A16`.
  public func links(interpretation: String) -> [LawLink] {
    links { $0.interpretations.contains(interpretation) }
  }

  private func links(_ rests: (Entry) -> Bool) -> [LawLink] {
    entries.filter(rests).map(\.link)
  }
}
