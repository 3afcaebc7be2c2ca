import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// Key results as people write them, ten that each rule must speak on and ten on which it must not.
@Suite struct KeyResultAdviceTableTests {
  private static func plain(_ texts: String...) -> [KeyResultDraft] {
    texts.map { KeyResultDraft(CleanText($0)) }
  }

  private static func owned(_ names: String...) -> [KeyResultDraft] {
    names.map { KeyResultDraft("Weekly guests from 10 to 20", owner: CleanText($0)) }
  }

  private static func sure(_ levels: Decimal...) -> [KeyResultDraft] {
    levels.map { KeyResultDraft("Weekly guests", confidence: $0) }
  }

  private static func moves(
    _ pairs: [(Decimal, Decimal)], _ sentence: CleanText = "Weekly guests", unit: CleanText = ""
  ) -> [KeyResultDraft] {
    pairs.map { from, to in
      KeyResultDraft(
        sentence, unit: unit, kind: from < to ? .increase : .decrease, measure: .change(from, to))
    }
  }

  static let speaking: [(AdviceRule, [KeyResultDraft])] = [
    (
      .k1,
      plain(
        "Guests feel welcome", "Shorter waiting times in the ward", "More repeat customers",
        "A stronger presence in social media", "Staff are proud of the kitchen",
        "Fewer sick days by summer", "Quality of the bread is higher",
        "Teams work together smoothly",
        "Customers understand our prices", "Deliveries are punctual in Q4",
        "The press writes about us")
    ),
    (
      .k2,
      plain(
        "Reach 500 members by 30 Jun", "NPS of 50", "Cut sick days to 4 a year",
        "Revenue of €2m with families", "Raise the share of regulars to 40%",
        "80% of patients told within 30 minutes", "Sell 300 loaves a day",
        "Reduce complaints to 12 a month", "Score 4.6 on the review site",
        "Answer 90% of calls within 20 seconds", "Cut waiting time to 30 minutes",
        "Reach 4.5 out of 5 with guests")
    ),
    (
      .k3,
      plain(
        "Hold 12 team meetings", "Run 4 webinars a quarter", "Publish 20 posts a month",
        "Organise 6 workshops for parents", "Make 100 calls a week", "Send 10 newsletters",
        "Attend 3 conferences", "Help the sales team with offers", "Conduct 8 trainings for crews",
        "Discuss the budget every month", "Give 5 presentations at schools",
        "Analyse why guests leave")
    ),
    (
      .k4,
      plain(
        "Improve communication between shifts", "Enhance the quality of our bread",
        "Optimise the delivery routes", "Support the regional managers", "Enable remote work",
        "Improve customer satisfaction", "Improve the onboarding of apprentices",
        "Optimize the website for mobile", "Enhance teamwork in the kitchen",
        "Support local growers")
    ),
    (
      .k5,
      plain(
        "NPS from 30 to 50 and churn from 8% to 4%", "Reach 500 members and €40k of fees",
        "Raise revenue to 2m and margin to 12%", "300 guests plus 40 regulars",
        "Answer 90% of calls in 20 seconds and 95% of mails in a day",
        "Waste from 12% to 6% and energy from 90 to 70 kWh", "Sell 40 bikes and 200 helmets",
        "Win 20 schools & 3 museums", "Users from 1,200 to 2,000, retention from 30% to 45%",
        "Cut delivery to 2 days and returns to 3%")
    ),
    (
      .k6,
      plain(
        "Keep the shop clean", "Handle all complaints politely", "Monitor the delivery times",
        "Keep the website up to date", "Clean the machines every week", "Report sales each week",
        "Handle payroll on time", "Keep stock at a good level", "Check the fridges every day",
        "Monitor costs of the project")
    ),
    (
      .k7,
      sure(9, dec("9.5"), 10)
        + moves([(1200, 1230), (100, 103), (40, 39), (2000, 2050)])
        + moves([(50, 52), (30, 31), (20, dec("20.5"))], unit: "%")
    ),
    (
      .k8,
      sure(
        0, dec("0.4"), dec("0.5"), 1, dec("1.2"), dec("1.5"), dec("1.7"), dec("1.8"), dec("1.9"), 2)
    ),
    (
      .k9,
      owned(
        "", "Ana and Bo", "Ana, Bo", "Ana & Bo", "Ana / Bo", "everyone", "all", "The sales team",
        "Ana und Bo", "Ana; Bo", "tbd", "?")
    ),
    (
      .k10,
      plain(
        "Hire five bakers", "Launch the new web shop", "Implement the CRM in all branches",
        "Open a second shop in Lyon", "Recruit 3 nurses for the night shift",
        "Finish the kitchen by 30 Jun", "Set up a hotline for parents",
        "Write a handbook for crews",
        "Install 12 charging points", "Develop an app for orders",
        "Migrate all customers to the cloud",
        "Build the new warehouse", "Define a pricing model", "Train 40 people in first aid",
        "Replace all bulbs with LEDs", "Complete the ISO audit", "Run a pilot in Lyon")
    ),
  ]

  static let quiet: [(AdviceRule, [KeyResultDraft])] = [
    (
      .k1,
      plain(
        "Nobody waits more than a day", "Every patient is told why they wait",
        "We are first in the city ranking", "A third of guests come back",
        "No complaint goes unanswered",
        "9/10 guests recommend us", "Halve the time to repair", "Double the number of regulars",
        "Each crew has been trained", "Launch the new web shop", "All shops sell our bread")
    ),
    (
      .k2,
      plain(
        "Patients told why they wait within 30 minutes", "Serious incidents per 1,000 night shifts",
        "Complaints answered in 2 days", "Regulars among the top 20 customers",
        "At least 90% of parcels arrive on time", "No more than 3 complaints a month",
        "Sign 10 new partners", "Raise satisfaction to 90% (today 70%)", "Hire 5 bakers",
        "Share of guests back within 14 days", "Sick days in the last 12 months",
        "Double the guests to 400", "Weekly guests 40 → 90")
    ),
    (
      .k3,
      plain(
        "Calls answered within 20 seconds from 60% to 90%", "Help desk requests solved in a day",
        "Trainings that end with a certificate from 40% to 80%", "Offers won from 12 to 30",
        "20 workshops sell our bikes", "Meeting rooms used from 30% to 60%",
        "Give every team 2 days without meetings", "Newsletter readers from 300 to 900",
        "Helpful answers from 30 to 60", "Participants who stay from 40% to 70%",
        "Posts shared by others from 10 to 90")
        + [KeyResultDraft("Weekly meetings of 30 minutes", kind: .atMost)]
    ),
    (
      .k4,
      plain(
        "Support tickets answered within a day", "Support calls that end with a smile",
        "Improve first answers from 8 to 2 hours", "Improve the share of regulars to 40%",
        "Enable 300 shops to order online", "Optimise routes: 20% fewer kilometres",
        "Improved recipes in all shops", "Enhanced pages in every language",
        "Supported growers from 12 to 30") + [
          KeyResultDraft("Improve answers", metric: "hours to answer")
        ]
    ),
    (
      .k5,
      plain(
        "Guests from Spain and Portugal from 40 to 90", "Rent and energy from €40k to €30k",
        "Orders over €100 and under €500 from 3 to 9", "Between 20 and 30 tickets wait",
        "Sites in 3 countries and 2 languages from 40% to 60%",
        "Weekly guests from 40 to 90 by 30 Jun 2027", "Guests rate us 4 and 5 stars",
        "R&D hours from 12 to 40", "Repairs from 30 to 60 between 1 Jan and 30 Jun",
        "Incidents per 1,000 shifts and ward from 3.4 to 1.5")
    ),
    (
      .k6,
      plain(
        "80% of riders charge every day", "Every week 200 guests come back",
        "Guests that come every week from 40 to 90", "Monitors sold from 40 to 90",
        "Monitor sales from 40 to 90", "Keep rate from 60% to 80%", "Handled orders from 40 to 90",
        "People who cook with us every day", "Keepers of bees from 10 to 30")
        + [KeyResultDraft("Keep churn under 3%", kind: .atMost)]
    ),
    (
      .k7,
      sure(5, 7, dec("8.9")) + moves([(1200, 2000), (100, 105), (0, 1), (9, 3)])
        + moves([(99, dec("99.9")), (96, 97)], unit: "%")
        + moves([(dec("4.5"), dec("4.7"))], "Rating on the review site", unit: "stars")
        + moves([(98, 99)], "On time from 98% to 99%")
    ),
    (
      .k8,
      sure(dec("2.1"), dec("2.5"), 3, 4, 5, 6, 7, 8, 9, 10) + plain("Weekly guests")
    ),
    (
      .k9,
      owned(
        "Ana", "Anderson Sand", "Ana-Maria O'Neill", "Dr. Bo Chen (Sales)", "Åsa Lindqvist", "李明",
        "José y Gasset", "Team lead Ana", "Al Andersen", "Sandy", "Malla Undset")
    ),
    (
      .k10,
      plain(
        "Ship 95% of orders within 2 days", "Open tickets from 400 to 200",
        "Complete profiles from 40% to 80%", "Launch customers from 3 to 10",
        "Build trust with parents", "Hire cars back on time", "Release notes read by all customers",
        "Open rate of the newsletter", "Published stories that others quote",
        "Recruits who stay a year from 60% to 90%", "Delivered meals still hot",
        "Ship 300 bikes a day", "Deliver all parcels within 2 days", "Sign 10 new partners",
        "Complete all repairs in 3 days", "Deliver the paper every morning by 7",
        "Run time of the battery", "Plan sales for each shop")
        + [
          KeyResultDraft("Launch the new web shop", kind: .binary),
          KeyResultDraft("Open the second shop", kind: .milestone),
          KeyResultDraft("Launch the web shop", metric: "orders", measure: .change(0, 300)),
        ]
    ),
  ]

  @Test(arguments: speaking.map(\.0)) func speaks(_ rule: AdviceRule) throws {
    let drafts = try #require(Self.speaking.first { $0.0 == rule }).1
    #expect(drafts.count >= 10)
    for draft in drafts {
      #expect(rules(draft).contains(rule), "\(rule.code) should speak on \(draft)")
    }
  }

  @Test(arguments: quiet.map(\.0)) func isQuiet(_ rule: AdviceRule) throws {
    let drafts = try #require(Self.quiet.first { $0.0 == rule }).1
    #expect(drafts.count >= 10)
    for draft in drafts {
      #expect(!rules(draft).contains(rule), "\(rule.code) should be quiet on \(draft)")
    }
  }

  @Test func aTaskIsNamedAsOneAndNotAskedForItsStart() {
    #expect(rules(KeyResultDraft("Hire five bakers", owner: "")) == [.k9, .k10])
    #expect(rules(KeyResultDraft("Launch the new web shop", owner: "")) == [.k9, .k10])
    #expect(
      rules(KeyResultDraft("Hire five bakers", unit: "bakers", measure: .change(0, 5)))
        == [.k10])
  }

  private func rules(_ draft: KeyResultDraft) -> [AdviceRule] {
    Advice.forKeyResult(draft.wording, values: draft.values, confidence: draft.confidence)
      .map(\.rule)
  }
}
