import PlainText
import Testing
import WorkshopModel

@testable import rooftop

/// Who gets the goals, and the files for them.
extension RichWorkshop {
  mutating func sharing() throws {
    let last = try #require(timeline.workshop.phases.last).id
    try add(.phaseAdded(phase: .share, set: nil, minutes: 10, after: last))
    let proposed = Array(timeline.workshop.proposedAudiences.prefix(4))
    let seq = try add(.audiencesProposed(wordings: proposed))
    let board = AudienceID(try add(.audienceAdded(wording: AudienceWording(name: "The bord"))))
    let wording = AudienceWording(
      name: "The board", how: "mail", day: timeline.workshop.sets[0].cycle.first, by: "Ana")
    try add(.audienceChanged(audience: board, wording: wording))
    try add(.audienceInformed(audience: AudienceID(seq, part: 1), informed: true))
    try add(.audienceRemoved(audience: AudienceID(seq, part: 2)))
    try add(.handoutWritten(files: ["a.html", "größe-東京.eml"], folder: "handout"))
  }
}
