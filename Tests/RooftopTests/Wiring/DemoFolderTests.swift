import Foundation
import Testing

@testable import rooftop

/// The folder of a demo goes with the demo, however that ended.
@Suite struct DemoFolderTests {
  @Test func whatAKilledDemoLeftIsRemovedAndALivingOneIsNot() throws {
    let home = try TemporaryFolder()
    let living = try DemoFolder(in: home.url)
    let left = home.url.appending(path: "rooftop-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: left.appending(path: "harbour-bikes.okr"))
    let other = home.url.appending(path: "rooftop-other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    let next = try DemoFolder(in: home.url)
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: home.url.path))
    #expect(
      names == [living.url.lastPathComponent, next.url.lastPathComponent, "rooftop-other"])
    next.remove()
    living.remove()
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.url.path) == ["rooftop-other"])
  }
}
