import PlainText
import WorkshopModel

/// What a caller wants written.
public enum Intent: Hashable, Sendable {
  case event(Event)
  /// An event, and what the draft it was written in becomes with it in the same transaction; nil
  /// erases the draft for good.
  case decision(Event, draft: CleanText?, slot: DraftSlot)
  /// One person's turn at a blind round; no entry is a pass. The entry goes into the box, apart
  /// from the event that says whose turn it was, and the person's draft is erased. A suggestion
  /// gets a receipt; a ballot and scores stay cast.
  case turn(round: RoundID, person: PersonID, entry: SealedEntry?)
  /// Takes the suggestion that belongs to person and receipt out of the box again and makes it
  /// that person's draft.
  case takeBack(round: RoundID, person: PersonID, receipt: Receipt)
  /// Moves all entries of a round from the box into one event, shuffled, and erases the drafts of
  /// ballots and scores.
  case reveal(round: RoundID)
}

/// What one append did.
public struct Written: Sendable {
  /// Events of others that the caller had not seen, in order; they come before `mine`.
  public let missed: [EventRecord]
  public let mine: EventRecord
  /// For a suggestion that went into the box.
  public let receipt: Receipt?
  /// What was taken out of the box.
  public let entry: SealedEntry?
}

/// Why nothing was written.
public enum WriteError: Error, Hashable, Sendable {
  /// The workshop does not allow it now.
  case rejected(Rejection)
  /// The file does not.
  case store(StoreError)

  /// As in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .rejected: 65
    case .store(let error): error.exitCode
    }
  }
}

extension Intent {
  /// The event, where what is asked for is one.
  var event: Event? {
    switch self {
    case .event(let event), .decision(let event, _, _): event
    case .turn, .takeBack, .reveal: nil
    }
  }

  /// Whether both ask for the same thing; a draft that is erased along with it makes no difference.
  func asksAs(_ other: Intent) -> Bool { withoutErasing == other.withoutErasing }

  private var withoutErasing: Intent {
    if case .decision(let event, nil, _) = self { .event(event) } else { self }
  }

  /// A decision that had no draft, as far as `drafts` tell, and leaves none is an event like any
  /// other: nothing of the drafts need be read or written.
  func leavingOut(_ drafts: [DraftSlot: CleanText]) -> Intent {
    guard case .decision(let event, nil, let slot) = self, drafts[slot] == nil else {
      return self
    }
    return .event(event)
  }
}
