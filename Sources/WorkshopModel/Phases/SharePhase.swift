import PlainText

extension PhaseDefinition {
  /// The goals leave the room: who gets them, how, when, and the files for it.
  static let share = PhaseDefinition(
    title: "Share",
    question: "Who gets our goals, how, and when?",
    script: [
      .say(
        "Add who is proposed with s: everyone, the units, the owners. Add who is missing, drop who is not.",
        until: .audiencesListed),
      .say("Ask for each: how do they get them, until when, and who sees to it? One name."),
      .say("Say that goals that nobody outside this room knows change nothing outside this room."),
      .say(
        "Write the files with f: the slides for the town hall, a mail draft, a page for each unit and owner.",
        until: .filesWritten),
      .say(
        "Tick off who has got them. At the next change, v says what is different since.",
        until: .audiencesInformed),
    ],
    minutes: 10,
    activity: .share,
    unmet: { workshop, _, _ in
      workshop.handoutOfSession == nil ? ["No files are written yet: f writes them"] : []
    })
}
