import Testing
import WorkshopModel

extension RichWorkshop {
  mutating func alignment() throws {
    let workshop = timeline.workshop
    let last = try #require(workshop.phases.last).id
    try add(.phaseAdded(phase: .alignment, set: nil, minutes: 40, after: last))
    try add(.phaseEntered(phase: PhaseID(timeline.lastSeq), overriding: []))
    let unit = try #require(workshop.unitsAligned(with: workshop.sets[0]).first).id
    let other = UnitID(try add(.unitAdded(name: "Repairs", parent: Unit.companyID)))
    for (place, mark) in [Contribution.lead, .support].enumerated() {
      let keyResult = workshop.sets[0].objectives[0].keyResults[place].id
      try add(.keyResultMarked(keyResult: keyResult, unit: unit, mark: mark))
      try add(.keyResultMarked(keyResult: keyResult, unit: other, mark: mark))
      try add(.keyResultMarked(keyResult: keyResult, unit: other, mark: nil))
    }
    try add(.alignmentAnswered(unit: unit, question: .howMuch, text: "Half of it"))
    let need = NeedID(try add(.needAdded(from: unit, to: other, text: "Two plces")))
    try add(.needReworded(need: need, text: "Two places"))
    let day = workshop.sets[0].cycle.last
    for answer in [NeedAnswer.yes, .no, .until(day: day), .open] {
      try add(.needAnswered(need: need, answer: answer))
    }
    let gone = NeedID(try add(.needAdded(from: other, to: Unit.companyID, text: "Money")))
    try add(.needDropped(need: gone))
    let plan = SetPlan(unit: other, cycle: workshop.sets[0].cycle, serves: OKRSet.firstID)
    try add(.objectiveAdded(text: "Repair sooner", opening: plan))
    try add(.objectiveAdded(text: "Waste less", set: SetID(timeline.lastSeq)))
  }
}
