import PlainText
import Testing

@testable import WorkshopModel

/// Objectives as people write them, ten that each rule must speak on and ten on which it must not.
@Suite struct ObjectiveAdviceTableTests {
  @Test(
    arguments: [
      (
        AdviceRule.o1,
        [
          "Launch the new customer portal before summer", "Implement SAP in all plants",
          "Hire a world-class support team", "Migrate every branch to the new till",
          "Roll out the mobile app across Europe", "Redesign our onboarding from scratch",
          "Set up a second warehouse in Gdansk", "Publish our first sustainability report",
          "Build a new distribution centre", "Introduce a four-day week in the workshop",
          "Deploy the data platform to every team",
        ]
      ),
      (
        .o2,
        [
          "Grow to 500 happy members", "Cut energy use by 20% in the halls",
          "Win €3m of new business with families", "Be in 14 towns by Christmas",
          "Reach 4.8 stars with our guests", "Save £40k that we waste today",
          "Have 9/10 guests recommend us", "Become a $5m brand that people trust",
          "Double in two years and reach 1,000 shops", "Bring ten percent of waste back to life",
        ]
      ),
      (
        .o3,
        [
          "Increase sales in the south", "Reduce the number of sick days",
          "Grow our newsletter list",
          "Boost productivity in the plants", "Cut the cost of each delivery",
          "Raise our margins in the shop", "Decrease the churn of small customers",
          "Lower the temperature of complaints", "Maximise the value of each visit",
          "Minimise scrap on both lines", "Reduce costs to 40 a unit",
        ]
      ),
      (
        .o4,
        [
          "Be great", "Customer delight", "Operational excellence now", "Growth", "Go digital",
          "Make our shops places where every single person who comes in feels at home and wants to stay "
            + "and come again soon",
          "Be the most innovative, the most trusted, the most sustainable and also the most profitable "
            + "brewery of the whole region",
          "Sell", "One team spirit",
          "Unprecedentedly internationalised, interdepartmentally synchronised, organisationally sound "
            + "learning organisation",
        ]
      ),
      (
        .o5,
        [
          "Be a better employer for young parents", "Maintain our high quality standards",
          "Keep delivering on time to everyone", "Continue to grow with our partners",
          "Give better answers to our patients", "Keep the trust of our investors",
          "Do business as usual in a new office", "Offer a better start to apprentices",
          "Maintain the garden that we love", "Continue our path to the south",
        ]
      ),
      (
        .o6,
        [
          "Delight our regulars and attract young families", "Modernise the plant and enter Poland",
          "Be the calm place in town and earn more per guest",
          "Win the trust of nurses and build a second clinic",
          "Grow in Spain and reduce our footprint",
          "Simplify the app and increase daily use", "Train our crews and accelerate repairs",
          "Strengthen our culture & expand abroad", "Sell direct and strengthen our brand",
          "Turn waste into soil and inspire other towns",
        ]
      ),
    ] as [(AdviceRule, [String])])
  func speaks(_ rule: AdviceRule, _ texts: [String]) {
    #expect(texts.count >= 10)
    for text in texts {
      let rules = Advice.forObjective(CleanText(text)).map(\.rule)
      #expect(rules.contains(rule), "\(rule.code) should speak on \(text)")
    }
  }

  @Test(
    arguments: [
      (
        AdviceRule.o1,
        [
          "Build a place where neighbours meet", "Build a brand people love",
          "Complete strangers recommend us", "Finish every day with happy guests",
          "Organise ourselves around the patient", "Be the team that ships with calm",
          "Release the potential of every apprentice", "The launch everyone waits for",
          "Our builders are proud of what they leave",
          "Introduce the joy of reading to every child",
        ]
      ),
      (
        .o2,
        [
          "Make 2027 the year of the guest", "Our 2028 is calm and profitable for all",
          "Be there for our guests 24 hours a day", "Be open for parents 24/7",
          "Make our B2C shop a place to linger", "Celebrate our 50th year with the whole town",
          "Bring 5G to the last farm", "Win the number 1 place in hearts",
          "Make Route 66 a place for cyclists", "Lead the town into 2030",
        ]
      ),
      (
        .o3,
        [
          "Grow beyond our home market", "Grow without losing our soul",
          "Raise the standard of care in our region", "Raise our game in every kitchen",
          "Cut the red tape nurses fight with", "Grow old together with our customers",
          "Reduce waiting so that parents can work", "Lower the barrier to the first visit",
          "Grow from a shop into a meeting place", "Increase trust because families depend on it",
        ]
      ),
      (
        .o4,
        [
          "地域で一番愛されるお店になる", "成为家庭首选的诊所", "เป็นร้านที่ทุกคนรัก", "Be loved by locals",
          "Every child reads with joy", "Werden wir der liebste Bäcker der Stadt",
          "Be the bakery the whole valley talks about, from the first loaf to the last",
          "Notre atelier rend la ville plus calme", "Patients leave with an answer",
          "Wir sind gern gesehen hier",
        ]
      ),
      (
        .o5,
        [
          "Leave business as usual behind us", "No more business as usual in the clinic",
          "Know every guest better than the hotels do",
          "Leave every patient better off than before",
          "Be better known than the chains", "Guests keep telling our story",
          "Bees thrive where we continue", "Nobody in town does it better",
          "Change the way we travel for the better", "Keepsakes that families hand down",
        ]
      ),
      (
        .o6,
        [
          "Make payments easy and secure", "Make the museum warm and open to all",
          "Be the heart and the kitchen of the quarter", "Win the hearts of parents and teachers",
          "Help families to plan and build their homes", "Make bread people love and remember",
          "Be a team that listens and grows", "Bring craft and design under one roof",
          "Create calm and confidence at the gate", "Turn guests into friends and fans",
        ]
      ),
    ] as [(AdviceRule, [String])])
  func isQuiet(_ rule: AdviceRule, _ texts: [String]) {
    #expect(texts.count >= 10)
    for text in texts {
      let rules = Advice.forObjective(CleanText(text)).map(\.rule)
      #expect(!rules.contains(rule), "\(rule.code) should be quiet on \(text)")
    }
  }
}
