import Testing
import WorkshopModel

@Suite struct OverviewPageTests {
  @Test(arguments: OverviewPage.all) func theBackRowCanReadIt(_ page: OverviewPage) {
    #expect(page.lines.count <= OverviewPage.mostLines)
    #expect(page.lines.allSatisfy { $0.count <= OverviewPage.widestLine })
    #expect(page.title.count <= 10)
  }

  /// The facts of DOMAIN.md section 12 that the pages must state as they are there.
  @Test(arguments: [
    ("Roots", "1954  Drucker"), ("Roots", "1983  Grove: High Output Management"),
    ("Roots", "1999  Doerr takes OKRs to Google"), ("Roots", "about 40 people"),
    ("Roots", "2018  Doerr: Measure What Matters"),
    ("Stretch", "Locke and Latham saw it with 40,000 people."),
    ("Intel 1980", "More than 2,300"), ("YouTube", "one billion hours"),
    ("Chrome", "2008  20 million, missed"), ("Chrome", "2009  50 million, missed"),
    ("Chrome", "2010  111 million reached"), ("Re-scale", "2040"),
  ]) func theFactsStand(_ title: String, _ words: String) {
    let page = OverviewPage.all.first { $0.title.string == title }
    #expect(page?.lines.map(\.string).joined(separator: " ").contains(words) == true)
  }

  @Test func theThreeWordsAndFourSuperpowersHaveAPage() {
    let titles = Set(OverviewPage.all.map(\.title.string))
    let wanted = ["Objective", "Key result", "Task", "Focus", "Align", "Track", "Stretch"]
    #expect(titles.isSuperset(of: wanted))
  }
}
