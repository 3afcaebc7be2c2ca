import PlainText

extension Workshop {
  /// The name of the company; empty before the workshop is created.
  public var organisation: CleanText { units.first?.name ?? "" }

  /// The word that every face of a rehearsal bears.
  public static let rehearsalMark: CleanText = "REHEARSAL"

  /// As it stands on what leaves the program: nobody is to take a rehearsal for real.
  public var organisationInFiles: CleanText {
    isRehearsal ? "\(Self.rehearsalMark) \(organisation)" : organisation
  }

  public func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }

  public func notes(in section: NoteSection) -> [Note] { notes.filter { $0.section == section } }

  /// The statement's text, nil while it is not written.
  public func text(of statement: Statement) -> CleanText? { statements[statement]?.text }

  /// The one round of all sets that is open.
  public var openRound: Round? { sets.openRound }

  public func round(_ id: RoundID) -> Round? { set(of: id)?.round(id) }

  /// The latest private show of hands.
  public var handsRound: Round? {
    sets.compactMap(\.handsRound).max { $0.id < $1.id }
  }

  public func objective(_ id: ObjectiveID) -> Objective? { set(of: id)?.objective(id) }

  public func keyResult(_ id: KeyResultID) -> KeyResult? { set(of: id)?.keyResult(id) }

  /// Why the agenda may not move on from the current phase; empty when it may.
  public func unmet(openDrafts: [PersonID] = []) -> [CleanText] {
    phase?.definition.unmet(self, currentSet, openDrafts) ?? []
  }
}
