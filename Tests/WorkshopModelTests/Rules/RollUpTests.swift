import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct RollUpTests {
  private func part(_ raw: String, weight: Decimal = 1) -> RollUp.Part {
    RollUp.Part(.measured(raw: dec(raw)), weight: weight)
  }

  @Test func weightsCountAndProgressIsClamped() {
    #expect(RollUp([part("0.5"), part("1")]).progress.raw == dec("0.75"))
    #expect(RollUp([part("2"), part("-3")]).progress.raw == dec("0.5"))
    #expect(RollUp([part("1", weight: 3), part("0", weight: 1)]).progress.raw == dec("0.75"))
    #expect(RollUp([part("1", weight: 0), part("0.2")]).progress.raw == dec("0.2"))
  }

  @Test func unmeasuredCountsZeroAndIsSaid() {
    let rollUp = RollUp([part("0.6"), part("0.6"), RollUp.Part(.unmeasured)])
    #expect(rollUp.progress.raw == dec("0.4"))
    #expect(rollUp.note == "2 of 3 measured")
    #expect(RollUp([part("1")]).note == nil)
  }

  @Test func baselinesAreLeftOut() {
    let rollUp = RollUp([part("0.6"), RollUp.Part(.uncounted)])
    #expect(rollUp.progress.raw == dec("0.6"))
    #expect(rollUp.note == nil)
  }

  @Test func withNothingToCountItIsADash() {
    #expect(RollUp([]).progress.words == "–")
    #expect(RollUp([part("1", weight: 0)]).progress.words == "–")
    #expect(RollUp([RollUp.Part(.uncounted)]).progress.words == "–")
    let unmeasured = RollUp([RollUp.Part(.unmeasured), RollUp.Part(.unmeasured)])
    #expect(unmeasured.progress.words == "–")
    #expect(unmeasured.note == "0 of 2 measured")
  }
}
