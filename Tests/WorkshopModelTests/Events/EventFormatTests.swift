import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// The file format: what one release wrote, every later one reads. Lines are only ever added here.
@Suite struct EventFormatTests {
  static let lines = #"""
    {"workshopCreated":{"agenda":[{"minutes":30,"phase":"sceneSetting"}],"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"organisation":"Test"}}
    {"workshopCreated":{"agenda":[{"minutes":30,"phase":"sceneSetting"}],"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"organisation":"Test","rehearsal":true}}
    {"workshopCorrected":{"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"organisation":"Test"}}
    {"phaseEntered":{"overriding":["Nothing is ready"],"phase":"1.3"}}
    {"agendaFinished":{"overriding":[]}}
    {"minutesPlanned":{"minutes":20,"phase":"1"}}
    {"phaseNoted":{"phase":"1","text":"Ask Ana first"}}
    {"timerStarted":{}}
    {"timerPaused":{}}
    {"timerExtended":{"minutes":5}}
    {"timerReset":{}}
    {"personAdded":{"name":"李明"}}
    {"personRenamed":{"name":"Ana","person":"2"}}
    {"personRemoved":{"person":"2"}}
    {"personPresenceChanged":{"absent":true,"person":"2"}}
    {"noteAdded":{"section":"outcomes","text":"A"}}
    {"noteEdited":{"note":"5","text":"B"}}
    {"noteRemoved":{"note":"5"}}
    {"noteMoved":{"note":"5","section":"challenges"}}
    {"exerciseAnswered":{"answer":"keyResult","statement":"paidInvoices"}}
    {"statementWritten":{"statement":"mission","text":"Why"}}
    {"handsCounted":{"hands":[0,0,0,1,2,3],"statement":"vision"}}
    {"statementConfirmed":{"reason":"Because","statement":"strategy"}}
    {"statementConfirmed":{"statement":"mission"}}
    {"roundOpened":{"kind":{"suggestions":{}}}}
    {"roundOpened":{"kind":{"vote":{"rules":{"alreadyChosen":["9"],"candidates":["9.1","9.2"],"isRunOff":true,"method":"dots","places":2,"stacking":false,"votesEach":1}}}}}
    {"roundOpened":{"kind":{"groupVote":{"rules":{"alreadyChosen":[],"candidates":["12","13"],"isRunOff":false,"method":"dots","places":1,"stacking":false,"votesEach":1}}}}}
    {"roundOpened":{"kind":{"evaluation":{}}}}
    {"roundOpened":{"kind":{"evaluation":{"only":[{"objective":{"id":"12"}},{"keyResult":{"id":"14"}}]}}}}
    {"roundOpened":{"kind":{"hands":{"statements":{"mission":"Why"}}}}}
    {"turnTaken":{"passed":false,"person":"2","round":"8"}}
    {"turnTakenBack":{"person":"2","round":"8"}}
    {"suggestionsSealed":{"count":2,"list":"a1b2","round":"8"}}
    {"roundClosed":{"round":"8"}}
    {"roundReopened":{"round":"8"}}
    {"lastCallGiven":{"round":"8"}}
    {"fewBallotsAccepted":{"reason":"Both agree","round":"8"}}
    {"roundRevealed":{"entries":[{"suggestion":{"text":"Big"}},{"dots":{"counts":{"9.1":2}}},{"ranking":{"order":["9","9.2"]}},{"evaluation":{"scores":{"confidence":{"14":6},"objectives":{"12":[1,2,3,4]}}}}],"round":"8"}}
    {"roundRevealed":{"entries":[{"hands":{"fingers":{"mission":0,"oneYearAmbition":5}}}],"round":"8"}}
    {"suggestionAdded":{"text":"Big"}}
    {"suggestionReworded":{"suggestion":"9","text":"Bigger"}}
    {"suggestionsMerged":{"into":"9","others":["9.1"]}}
    {"suggestionSplit":{"suggestion":"9"}}
    {"suggestionParked":{"suggestion":"9"}}
    {"suggestionReturned":{"suggestion":"9"}}
    {"groupNamed":{"name":"Guests","suggestions":["9","9.1"]}}
    {"groupNamed":{"name":"Guests","set":"30","suggestions":[]}}
    {"groupRenamed":{"group":"12","name":"Our guests"}}
    {"suggestionsGrouped":{"group":"12","suggestions":["9"]}}
    {"suggestionsGrouped":{"suggestions":["9"]}}
    {"groupDissolved":{"group":"12"}}
    {"shortlistDecided":{"chosen":["9"],"how":{"vote":{"round":"10"}}}}
    {"shortlistDecided":{"chosen":["9"],"how":{"hand":{}}}}
    {"shortlistDecided":{"chosen":["9"],"how":{"fewer":{"round":"10"}}}}
    {"shortlistDecided":{"chosen":["9"],"how":{"decision":{"reason":"Fits","round":"10"}}}}
    {"shortlistDecided":{"chosen":["9"],"how":{"lots":{"round":"10"}}}}
    {"lotSeedDrawn":{"round":"10","seed":48213}}
    {"shortlistDecided":{"chosen":["9"],"how":{"lots":{"lot":{"count":3,"seed":48213},"round":"10"}}}}
    {"objectiveReworded":{"objective":"12","text":"Bigger"}}
    {"keyResultAdded":{"objective":"12","wording":{"ambition":"aspirational","kind":"increase","measurement":"level","metric":"users","owner":"Ana","sentence":"More users","unit":""}}}
    {"keyResultReworded":{"keyResult":"14","wording":{"ambition":"committed","kind":"milestone","measurement":"cumulative","metric":"","owner":"","sentence":"Done","unit":"%"}}}
    {"keyResultRemoved":{"keyResult":"14"}}
    {"keyResultMoved":{"by":-1,"keyResult":"14"}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"change":{"baseline":0.1,"stretch":20,"target":12.5}}}}}
    {"personRenamed":{"everywhere":true,"name":"Ana","person":"2"}}
    {"keyResultPlaced":{"keyResult":"14","under":"12.1"}}
    {"objectiveMoved":{"by":1,"objective":"12"}}
    {"phaseAdded":{"after":"1.3","minutes":20,"phase":"shortlist","set":"31"}}
    {"phaseAdded":{"after":"1.3","minutes":20,"phase":"recap"}}
    {"phaseDropped":{"phase":"1.3"}}
    {"phaseMoved":{"by":-1,"phase":"1.3"}}
    {"goalServes":{"above":[{"objective":{"id":"12"}},{"keyResult":{"id":"14"}}],"goal":{"objective":{"id":"40"}}}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"limit":{"value":4.6}}}}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"range":{"high":5,"low":3}}}}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"stages":{"stages":[{"title":"First","weight":2}]}}}}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"binary":{}}}}}
    {"valuesSet":{"keyResult":"14","values":{"due":"2027-09-30","measure":{"unknown":{}}}}}
    {"adviceWaived":{"note":"We know","rule":"o2","subject":{"objective":{"id":"12"}}}}
    {"adviceWaived":{"note":"We know","rule":"k9","subject":{"keyResult":{"id":"14"}}}}
    {"adviceWaived":{"note":"We know","rule":"k10","subject":{"keyResult":{"id":"14"}}}}
    {"adviceWaived":{"note":"We know","rule":"s3","subject":{"set":{}}}}
    {"evaluationAccepted":{"reason":"Time"}}
    {"evaluationAccepted":{}}
    {"checkedIn":{"comment":"Rain","confidence":7,"day":"2027-02-15","instead":true,"keyResult":"14","reading":{"value":{"value":12.5}}}}
    {"checkedIn":{"day":"2027-02-15","keyResult":"14","reading":{"stages":{"stages":[0,2]}}}}
    {"checkedIn":{"day":"2027-02-15","keyResult":"14","reading":{"done":{"done":true}}}}
    {"checkInDayChosen":{"set":"9","weekday":"friday"}}
    {"keyResultWeighed":{"keyResult":"14","weight":2}}
    {"targetChanged":{"day":"2027-02-15","keyResult":"14","reason":"Closed","values":{"due":"2027-09-30","measure":{"limit":{"value":4.6}}}}}
    {"statusSet":{"keyResult":"14","status":"atRisk","why":"Rain"}}
    {"statusSet":{"keyResult":"14","why":""}}
    {"keyResultFound":{"keyResult":"14","kind":"increase","values":{"due":"2027-09-30","measure":{"change":{"baseline":0.1,"target":12.5}}}}}
    {"roundOpened":{"kind":{"confidence":{"keyResults":["14","15"]}},"set":"31"}}
    {"audienceAdded":{"wording":{"by":"","how":"","name":"The board"}}}
    {"audiencesProposed":{"wordings":[{"by":"Ana","day":"2027-03-08","how":"mail","name":"Sales"}]}}
    {"audienceChanged":{"audience":"80","wording":{"by":"","how":"mail","name":"The board"}}}
    {"audienceInformed":{"audience":"80.1","informed":true}}
    {"audienceRemoved":{"audience":"80"}}
    {"handoutWritten":{"files":["a.html","a.eml"],"folder":"test-handout"}}
    {"itemParked":{"text":"Later"}}
    {"parkedItemEdited":{"item":"20","text":"Sooner"}}
    {"parkedItemRemoved":{"item":"20"}}
    {"undone":{"seq":3}}
    {"redone":{"seq":3}}
    {"workshopCreated":{"agenda":[{"minutes":30,"phase":"recap","set":"1.1"}],"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"organisation":"Test","quarter":{"first":"2027-01-01","last":"2027-03-31","name":"2027 Q1"}}}
    {"sessionOpened":{"absent":["2"],"agenda":[{"minutes":15,"phase":"recap"}],"kind":"unit","opening":{"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"serves":"1","unit":"30"}}}
    {"sessionOpened":{"absent":[],"agenda":[{"minutes":15,"phase":"keyResults"}],"kind":"quarter","set":"31"}}
    {"sessionEnded":{"overriding":["No objective is chosen"]}}
    {"personAssigned":{"person":"2","unit":"30"}}
    {"personAssigned":{"person":"2"}}
    {"unitAdded":{"name":"Sales","parent":"1"}}
    {"unitRenamed":{"name":"Shops","unit":"30"}}
    {"unitMoved":{"parent":"1","unit":"30"}}
    {"unitArchived":{"archived":true,"unit":"30"}}
    {"roundOpened":{"kind":{"suggestions":{}},"set":"31"}}
    {"suggestionAdded":{"set":"31","text":"Big"}}
    {"goalsTakenOver":{"goals":[{"goal":{"objective":{"id":"12"}},"words":"Be loved"},{"goal":{"keyResult":{"id":"14"}},"words":"More"}],"set":"31"}}
    {"shortlistDecided":{"chosen":["9"],"how":{"hand":{}},"set":"31"}}
    {"adviceWaived":{"note":"We know","rule":"s3","set":"31","subject":{"set":{}}}}
    {"evaluationAccepted":{"reason":"Time","set":"31"}}
    {"taskAdded":{"keyResult":"14","wording":{"byHowMuch":"2 min","due":"2027-03-10","howSoon":"in April","needle":"waiting","owner":"Ana","sentence":"Call ten guests"}}}
    {"taskChanged":{"task":"50","wording":{"byHowMuch":"","due":"2027-03-10","howSoon":"","needle":"","owner":"","sentence":"Call ten guests"}}}
    {"taskDone":{"task":"50"}}
    {"taskDropped":{"task":"50","why":"It moved nothing"}}
    {"taskReopened":{"task":"50"}}
    {"priorityAdded":{"owner":"Ana","text":"Call ten guests","week":"2027-03-08"}}
    {"priorityAdded":{"again":"60","owner":"Ana","set":"31","text":"Call ten guests","week":"2027-03-15"}}
    {"priorityChanged":{"owner":"Bo","priority":"60","text":"Call them"}}
    {"priorityAnswered":{"answer":{"open":{}},"priority":"60"}}
    {"priorityAnswered":{"answer":{"done":{}},"priority":"60"}}
    {"priorityAnswered":{"answer":{"notDone":{"stopped":"Rain"}},"priority":"60"}}
    {"priorityAnswered":{"answer":{"dropped":{}},"priority":"60"}}
    {"priorityRemoved":{"priority":"60"}}
    {"weekNoted":{"set":"31","text":"Trade fair","week":"2027-03-08"}}
    {"healthMetricAdded":{"name":"Mood","set":"31"}}
    {"healthMetricRenamed":{"metric":"70","name":"Mood of the team"}}
    {"healthMetricRead":{"day":"2027-03-08","health":"amber","metric":"70","value":"tired"}}
    {"healthMetricRemoved":{"metric":"70"}}
    {"adviceWaived":{"note":"We know","rule":"t2","subject":{"task":{"id":"50"}}}}
    {"objectiveAdded":{"text":"Big"}}
    {"objectiveAdded":{"set":"31","text":"Big"}}
    {"objectiveAdded":{"opening":{"cycle":{"first":"2027-01-01","last":"2027-12-31","name":"2027"},"serves":"1","unit":"30"},"text":"Big"}}
    {"keyResultMarked":{"keyResult":"14","mark":"lead","unit":"30"}}
    {"keyResultMarked":{"keyResult":"14","mark":"support","unit":"30"}}
    {"keyResultMarked":{"keyResult":"14","unit":"30"}}
    {"alignmentAnswered":{"question":"howMuch","text":"200","unit":"30"}}
    {"alignmentAnswered":{"question":"stop","set":"31","text":"Fairs","unit":"30"}}
    {"needAdded":{"from":"30","text":"Places","to":"1"}}
    {"needAdded":{"from":"30","set":"31","text":"Places","to":"1"}}
    {"needReworded":{"need":"50","text":"Two places"}}
    {"needAnswered":{"answer":{"open":{}},"need":"50"}}
    {"needAnswered":{"answer":{"yes":{}},"need":"50"}}
    {"needAnswered":{"answer":{"no":{}},"need":"50"}}
    {"needAnswered":{"answer":{"until":{"day":"2027-06-30"}},"need":"50"}}
    {"needDropped":{"need":"50"}}
    {"phaseAdded":{"after":"1.3","minutes":40,"phase":"alignment","set":"31"}}
    {"keyResultScored":{"keyResult":"14","learned":"Ask sooner","score":{"override":{"reason":"Rain","score":0.5},"suggested":0.25}}}
    {"keyResultScored":{"keyResult":"14","score":{"suggested":0.25}}}
    {"keyResultScored":{"keyResult":"14","learned":"It is 12"}}
    {"objectiveReviewed":{"objective":"12","outcome":"done","why":"All there"}}
    {"objectiveReviewed":{"objective":"12","outcome":"keep","why":"Half way"}}
    {"objectiveReviewed":{"objective":"12","outcome":"modify","why":"Too wide"}}
    {"objectiveReviewed":{"objective":"12","outcome":"abandon","why":"Nobody asks for it"}}
    {"cycleClosed":{"overriding":["No score for \"A\""]}}
    {"cycleClosed":{"overriding":[],"set":"31"}}
    {"cycleReopened":{"reason":"A number came late"}}
    {"cycleReopened":{"reason":"A number came late","set":"31"}}
    {"sessionOpened":{"absent":[],"agenda":[{"minutes":45,"phase":"review"}],"kind":"review","set":"31"}}
    {"sessionOpened":{"absent":[],"agenda":[{"minutes":30,"phase":"embedding"}],"kind":"embedding","lead":{"coach":{"name":"Kim"}},"set":"31"}}
    {"sessionLed":{"lead":{"champion":{"person":"2"}},"session":"31"}}
    {"sessionLed":{"session":"31"}}
    {"readinessAnswered":{"answer":"yes","item":"strategyInOneLine","note":"","overriding":["the data says no: none"],"owner":"Ana"}}
    {"readinessAnswered":{"answer":"partly","item":"sponsorAttends","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"scoresApartFromPay","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"threeObjectives","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"baselineAndOwner","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"checkInsHeld","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"redEarly","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"championEach","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"cycleLedByChampion","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"retrospectiveChanged","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"newcomersBriefed","note":"","overriding":[],"owner":""}}
    {"readinessAnswered":{"answer":"no","item":"nextCycleBooked","note":"Later","overriding":[],"owner":""}}
    {"readinessJudged":{"approver":"Ana","conditions":"","day":"2027-01-04","verdict":"ready"}}
    {"readinessJudged":{"approver":"Ana","conditions":"A champion","day":"2027-01-04","verdict":"withConditions"}}
    {"readinessJudged":{"approver":"Ana","conditions":"","day":"2027-01-04","verdict":"notReady"}}
    {"championNamed":{"person":"2","unit":"30"}}
    {"championAssigned":{"champion":"70","unit":"30"}}
    {"championStepped":{"champion":"70","day":"2027-01-04","step":"trained"}}
    {"championStepped":{"champion":"70","day":"2027-01-04","session":"31","step":"coLed"}}
    {"championStepped":{"champion":"70","day":"2027-01-04","step":"led"}}
    {"championStepped":{"champion":"70","day":"2027-01-04","step":"trainsOthers"}}
    {"championStepTakenBack":{"champion":"70","step":"led"}}
    {"championRemoved":{"champion":"70"}}
    {"sessionBooked":{"cycle":{"first":"2027-04-01","last":"2027-06-30","name":"2027 Q2"},"day":"2027-03-29","kind":"quarter","unit":"1"}}
    {"bookingMoved":{"booking":"80","day":"2027-03-30"}}
    {"bookingCancelled":{"booking":"80"}}
    """#.split(separator: "\n").map(String.init)

  @Test(arguments: lines) func whatWasWrittenIsReadForEver(_ line: String) throws {
    let event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(event), as: UTF8.self) == line)
  }

  @Test func everyEventIsInTheFormat() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/WorkshopModel/Events/Event.swift")
    let cases = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard words.first == "case", words.count > 1 else { return nil }
        return String(words[1].split(separator: "(")[0])
      }
    for name in cases {
      #expect(Self.lines.contains { $0.hasPrefix("{\"\(name)\":") }, "\(name) has no example")
    }
  }
}
