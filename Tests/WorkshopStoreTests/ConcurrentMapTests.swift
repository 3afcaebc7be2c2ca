import Synchronization
import Testing
import WorkshopStore

@Suite struct ConcurrentMapTests {
  @Test func theOrderIsThatOfTheElementsWhicheverIsDoneFirst() {
    let numbers = Array(0..<1_000)
    let done = Mutex(0)
    let squares = numbers.concurrentMap { number in
      // The later ones have less to do.
      _ = (number..<1_000).reduce(0, &+)
      done.withLock { $0 += 1 }
      return number * number
    }
    #expect(squares == numbers.map { $0 * $0 })
    #expect(done.withLock(\.self) == 1_000)
  }

  @Test func nothingIsMadeOfNothing() {
    #expect([Int]().concurrentMap { $0 + 1 }.isEmpty)
  }
}
