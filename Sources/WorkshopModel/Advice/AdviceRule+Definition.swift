import PlainText

/// A rule with the kind of draft it looks at.
enum AdviceDefinition {
  case objective(WordingRule<CleanText>)
  case keyResult(WordingRule<KeyResultDraft>)
  case set(WordingRule<SetDraft>)
  case task(WordingRule<TaskDraft>)
}

extension AdviceRule {
  var definition: AdviceDefinition {
    switch self {
    case .o1: .objective(DeliveryVerbRule.definition)
    case .o2: .objective(NumberInObjectiveRule.definition)
    case .o3: .objective(MoreForWhatRule.definition)
    case .o4: .objective(LengthRule.definition)
    case .o5: .objective(SameAgainRule.definition)
    case .o6: .objective(TwoObjectivesRule.definition)
    case .k1: .keyResult(NoNumberRule.definition)
    case .k2: .keyResult(NoBaselineRule.definition)
    case .k3: .keyResult(ActivityRule.definition)
    case .k4: .keyResult(VagueVerbRule.definition)
    case .k5: .keyResult(TwoMetricsRule.definition)
    case .k6: .keyResult(AsUsualRule.definition)
    case .k7: .keyResult(TooEasyRule.definition)
    case .k8: .keyResult(TooHardRule.definition)
    case .k9: .keyResult(OwnerRule.definition)
    case .k10: .keyResult(TaskRule.definition)
    case .s1: .set(QualityGuardRule.definition)
    case .s2: .set(SharedMetricRule.definition)
    case .s3: .set(MissingRule.definition)
    case .s4: .set(SetConfidenceRule.definition)
    case .t1: .task(TaskOwnerRule.definition)
    case .t2: .task(TaskVerbRule.definition)
    case .t3: .task(TaskWeekRule.definition)
    case .t4: .task(TooManyTasksRule.definition)
    case .t5: .task(TaskWithNumberRule.definition)
    }
  }

  /// Why the rule exists.
  public var why: CleanText {
    switch definition {
    case .objective(let rule): rule.why
    case .keyResult(let rule): rule.why
    case .set(let rule): rule.why
    case .task(let rule): rule.why
    }
  }

  /// What it asks the room.
  public var question: CleanText {
    switch definition {
    case .objective(let rule): rule.question
    case .keyResult(let rule): rule.question
    case .set(let rule): rule.question
    case .task(let rule): rule.question
    }
  }
}
