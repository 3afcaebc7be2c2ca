import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SaidValuesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: String
    let measure: SaidMeasure
    var unit = ""
    var testDescription: String { sentence }
  }

  private static func up(_ from: Decimal?, _ to: Decimal) -> SaidMeasure {
    .change(baseline: from, target: to, direction: .increase)
  }
  private static func down(_ from: Decimal?, _ to: Decimal) -> SaidMeasure {
    .change(baseline: from, target: to, direction: .decrease)
  }

  static let read: [Case] = [
    Case(sentence: "Retention from 60 % to 85 % by 30 Sep", measure: up(60, 85), unit: "%"),
    Case(sentence: "Retention from 60% to 85%", measure: up(60, 85), unit: "%"),
    Case(sentence: "From 60 to 85 percent of guests come back", measure: up(60, 85), unit: "%"),
    Case(sentence: "Reduce time to repair from 12 to 5 days", measure: down(12, 5), unit: "days"),
    Case(
      sentence: "Delivery time from 12 days on average to 5 days", measure: down(12, 5),
      unit: "days"),
    Case(sentence: "Cut delivery time to 2 days from 9", measure: down(9, 2), unit: "days"),
    Case(sentence: "Weekly users 1,200 → 2,000", measure: up(1200, 2000)),
    Case(sentence: "Weekly users 1200 -> 2000", measure: up(1200, 2000)),
    Case(sentence: "Sales from €2m to €3m", measure: up(2_000_000, 3_000_000), unit: "€"),
    Case(sentence: "Sales from 2 to 3 million euros", measure: up(2_000_000, 3_000_000), unit: "€"),
    Case(sentence: "Profit from -50 to -10", measure: up(-50, -10)),
    Case(
      sentence: "Share of calls answered within 30 seconds from 60% to 90%", measure: up(60, 90),
      unit: "%"),
    Case(
      sentence: "Incidents per 1,000 night shifts from 3.4 to 1.5",
      measure: down(dec("3.4"), dec("1.5"))),
    Case(sentence: "At least 40 shops sell our bread", measure: .atLeast(40), unit: "shops"),
    Case(
      sentence: "At least 90 % of parcels arrive within 2 days", measure: .atLeast(90), unit: "%"),
    Case(sentence: "No more than 3 % of repairs come back", measure: .atMost(3), unit: "%"),
    Case(
      sentence: "Between 3 and 5 tickets wait", measure: .between(low: 3, high: 5), unit: "tickets"),
    Case(sentence: "Raise satisfaction to 90% (today 70%)", measure: up(70, 90), unit: "%"),
    Case(sentence: "Reach 2,000 weekly users by 30 Sep", measure: up(nil, 2000)),
    Case(sentence: "Uptime 95%→99%", measure: up(95, 99), unit: "%"),
    Case(sentence: "MRR from $120k to $180k", measure: up(120_000, 180_000), unit: "$"),
    Case(sentence: "Reduce bugs by 50% (from 40 to 20)", measure: down(40, 20)),
    Case(
      sentence: "Time from order to delivery from 5 to 2 days", measure: down(5, 2), unit: "days"),
    Case(sentence: "Score at least 4.5 out of 5", measure: .atLeast(dec("4.5"))),
    Case(sentence: "Staff turnover ≤ 8%", measure: .atMost(8), unit: "%"),
    Case(sentence: "Sales >= €2m", measure: .atLeast(2_000_000), unit: "€"),
    Case(sentence: "Maximum 3 complaints a month", measure: .atMost(3), unit: "complaints"),
    Case(
      sentence: "Between 20 and 30% book online", measure: .between(low: 20, high: 30), unit: "%"),
    Case(sentence: "Page load from 3s to 1.5s", measure: down(3, dec("1.5")), unit: "s"),
    Case(
      sentence: "Answers from 1,5 to 2,5 hours", measure: up(dec("1.5"), dec("2.5")), unit: "hours"),
    Case(sentence: "Grow revenue to €2m", measure: up(nil, 2_000_000), unit: "€"),
    Case(sentence: "Cut delivery time to 2 days", measure: down(nil, 2), unit: "days"),
  ]

  @Test(arguments: read) func readsWhatASentenceSays(_ said: Case) {
    let values = SaidValues(CleanText(said.sentence))
    #expect(values.measure == said.measure)
    #expect(values.unit.string == said.unit)
  }

  @Test(arguments: [
    "Patients told why they wait within 30 minutes", "Serious incidents per 1,000 night shifts",
    "Guests come back within a week", "Repairs from 1 Jan to 30 Jun", "Sales from 2026 to 2027",
    "Shops open from 9 to 17", "Guests aged from 20 to 30", "Open from 8 am to 5 pm",
    "Users from 1,200 to 2,000 and churn from 8% to 4%", "Be 1st in the 3rd league",
    "Increase visits to 3 museums", "Guests who order at least 2 cups", "Sales up by 20 %",
    "Every shop with at least 3 staff", "Web 2.0 users", "Weekly users from 1.200 to 2.000",
    "Between 1 Jan and 30 Jun", "Guests between 20 and 30 years old", "Sales from 1.2 to 1.5m",
    "Move from place 2 to the top", "Answer mails in 2 days", "Win 3 of 5 tenders",
    "B2B from A to B",
    "More than 40 shops", "Increase from Monday to Friday", "Answer within at most 30 minutes",
    "Top 20 customers stay", "", "Reduce churn to below 3%", "Have 40 shops, up from 25",
    "No-shows from 12 in 100 to 5 in 100", "Win back 200 of the 900 customers we lost",
    "Lead time from 10 to 4 days and quality at 98%", "Grow from Q1 to Q4", "From 60 – 85 %",
    "Stars from 4,5,6 to 7",
  ])
  func isQuietWhenUnsure(_ sentence: String) {
    #expect(SaidValues(CleanText(sentence)).measure == nil)
  }

  @Test(arguments: [
    ("Retention from 60 % to 85 % by 30 Sep", "2027-09-30"),
    ("The plant is open by 30 September 2027", "2027-09-30"),
    ("60% until 2027-09-30 in all shops", "2027-09-30"), ("Done by Sep 30", "2027-09-30"),
  ])
  func readsTheDay(_ sentence: String, _ wanted: String) throws {
    let cycle = Cycle.annual(containing: try day("2027-03-01"), firstMonth: 1)
    #expect(SaidValues(CleanText(sentence)).due(in: cycle) == (try day(wanted)))
  }

  @Test(arguments: [
    "Grow by 30 percent", "Ready by September", "By the end of Q3", "Loved by 30 shops",
    "By 30 Jun in Spain and by 30 Sep in Italy", "Sales by 20",
  ])
  func noDayIsReadOutOfOtherWords(_ sentence: String) throws {
    let cycle = Cycle.annual(containing: try day("2027-03-01"), firstMonth: 1)
    #expect(SaidValues(CleanText(sentence)).due(in: cycle) == nil)
  }
}
