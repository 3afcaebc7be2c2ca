import Testing

@testable import WorkshopModel

@Suite struct OpenPlacesTests {
  @Test(arguments: [
    (1, [7], "the last place"), (2, [7], "the last 2 places"), (1, [], "the one place"),
    (3, [], "the 3 places"),
  ])
  func lastIsSaidOnlyBehindOthers(_ count: Int, _ sure: [Int], _ words: String) {
    let places = OpenPlaces(count, sure: sure.map { SuggestionID($0) })
    #expect(places.words.string == words)
  }
}
