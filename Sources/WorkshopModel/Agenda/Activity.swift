/// A kind of screen that a phase is worked on with.
public enum Activity: String, CaseIterable, Hashable, Sendable {
  case note, present, confirm, collect, shortlist, draft, measure, evaluate, recap, plan, align,
    track, review, share, embed
}
