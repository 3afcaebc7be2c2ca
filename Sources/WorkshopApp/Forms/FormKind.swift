/// Every form there is: the one list from which drafts are read back.
enum FormKind: Codable, Hashable, Sendable {
  case addPerson(AddPersonForm)
  case renamePerson(RenamePersonForm)
  case parkThought(ParkThoughtForm)
  case editThought(EditThoughtForm)
  case planMinutes(PlanMinutesForm)
  case writeOwnNotes(OwnNotesForm)
  case correctWorkshop(CorrectWorkshopForm)
  case addNote(AddNoteForm)
  case editNote(EditNoteForm)
  case writeStatement(WriteStatementForm)
  case countHands(CountHandsForm)
  case confirmReason(ConfirmReasonForm)
  case rewordObjective(RewordObjectiveForm)
  case addKeyResult(AddKeyResultForm)
  case editKeyResult(EditKeyResultForm)
  case setValues(SetValuesForm)
  case waiveAdvice(WaiveAdviceForm)
  case addSuggestion(AddSuggestionForm)
  case rewordSuggestion(RewordSuggestionForm)
  case openVote(OpenVoteForm)
  case tieReason(TieReasonForm)
  case acceptSet(AcceptSetForm)
  case showFew(ShowFewForm)
  case beginSession(BeginSessionForm)
  case addPhase(AddPhaseForm)
  case addUnit(AddUnitForm)
  case renameUnit(RenameUnitForm)
  case addTask(AddTaskForm)
  case changeTask(ChangeTaskForm)
  case dropTask(DropTaskForm)
  case addNeed(AddNeedForm)
  case rewordNeed(RewordNeedForm)
  case promiseNeed(PromiseNeedForm)
  case answerQuestion(AnswerQuestionForm)
  case addObjective(AddObjectiveForm)
  case checkIn(CheckInForm)
  case setStatus(SetStatusForm)
  case found(FoundForm)
  case weigh(WeighForm)
  case addPriority(AddPriorityForm)
  case changePriority(ChangePriorityForm)
  case notDone(NotDoneForm)
  case noteWeek(NoteWeekForm)
  case addHealthMetric(AddHealthMetricForm)
  case renameHealthMetric(RenameHealthMetricForm)
  case readHealth(ReadHealthForm)
  case scoreKeyResult(ScoreForm)
  case decideObjective(OutcomeForm)
  case reopenCycle(ReopenCycleForm)
  case addAudience(AddAudienceForm)
  case changeAudience(ChangeAudienceForm)
  case answerReadiness(ReadinessForm)
  case judgeReadiness(VerdictForm)
  case nameChampion(NameChampionForm)
  case assignChampion(AssignChampionForm)
  case takeStep(TakeStepForm)
  case bookSession(BookSessionForm)
  case moveBooking(MoveBookingForm)
  case sayWhoLed(WhoLedForm)
  case nameGroup(NameGroupForm)

  var content: any FormContent {
    switch self {
    case .addPerson(let form): form
    case .renamePerson(let form): form
    case .parkThought(let form): form
    case .editThought(let form): form
    case .planMinutes(let form): form
    case .writeOwnNotes(let form): form
    case .correctWorkshop(let form): form
    case .addNote(let form): form
    case .editNote(let form): form
    case .writeStatement(let form): form
    case .countHands(let form): form
    case .confirmReason(let form): form
    case .rewordObjective(let form): form
    case .addKeyResult(let form): form
    case .editKeyResult(let form): form
    case .setValues(let form): form
    case .waiveAdvice(let form): form
    case .addSuggestion(let form): form
    case .rewordSuggestion(let form): form
    case .openVote(let form): form
    case .tieReason(let form): form
    case .acceptSet(let form): form
    case .showFew(let form): form
    case .beginSession(let form): form
    case .addPhase(let form): form
    case .addUnit(let form): form
    case .renameUnit(let form): form
    case .addTask(let form): form
    case .changeTask(let form): form
    case .dropTask(let form): form
    case .addNeed(let form): form
    case .rewordNeed(let form): form
    case .promiseNeed(let form): form
    case .answerQuestion(let form): form
    case .addObjective(let form): form
    case .checkIn(let form): form
    case .setStatus(let form): form
    case .found(let form): form
    case .weigh(let form): form
    case .addPriority(let form): form
    case .changePriority(let form): form
    case .notDone(let form): form
    case .noteWeek(let form): form
    case .addHealthMetric(let form): form
    case .renameHealthMetric(let form): form
    case .readHealth(let form): form
    case .scoreKeyResult(let form): form
    case .decideObjective(let form): form
    case .reopenCycle(let form): form
    case .addAudience(let form): form
    case .changeAudience(let form): form
    case .answerReadiness(let form): form
    case .judgeReadiness(let form): form
    case .nameChampion(let form): form
    case .assignChampion(let form): form
    case .takeStep(let form): form
    case .bookSession(let form): form
    case .moveBooking(let form): form
    case .sayWhoLed(let form): form
    case .nameGroup(let form): form
    }
  }
}
