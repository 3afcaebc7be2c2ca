extension ImportColumn {
  /// What other tools and people's own sheets call the column, the surest name first: Rooftop and
  /// Appfire's OKR for Jira, Betterworks, Peoplebox, BurningOKR, Viva Goals, Weekdone, Perdoo,
  /// Lattice, Asana, Quantive, xto10x, Culture Amp, Engagedly, and the usual Google Sheets.
  var aliases: [String] {
    switch self {
    case .order: ["order", "#", "hierarchy", "numbering"]
    case .type:
      ["type", "object type", "item type", "entity type", "row type", "level type", "typ"]
    case .title:
      [
        "summary", "title", "goal title", "goal name", "goal", "goals", "okr", "okr title",
        "okr name", "objective key result", "objective or key result", "objectives key results",
        "objective and key result", "statement", "titel", "zusammenfassung",
      ]
    case .objective:
      [
        "objective", "objectives", "objective title", "objective name", "objective summary", "o",
        "okr objective", "ziel", "ziele", "objectif",
      ]
    case .keyResult:
      [
        "key result", "key results", "kr", "krs", "key result title", "key result name",
        "key result summary", "kr title", "kr name", "result", "schlüsselergebnis",
        "schlüsselergebnisse", "résultat clé",
      ]
    case .identifier:
      [
        "row id", "id", "object id", "okr id", "gid", "uid", "key", "goal identifier",
        "external id", "user id", "employee id", "person id", "nr", "no",
      ]
    case .parent:
      [
        "parent row ids", "parent row id", "parent", "parent id", "parent ids", "parent object id",
        "parent goal", "parent goals", "parent objective", "parent okr", "parent name",
        "parent title", "parent object title", "aligned to", "aligns to", "aligned with",
      ]
    case .owner:
      [
        "lead", "key result owner", "kr owner", "owner", "owners", "owner name", "goal owner",
        "assignee", "assigned to", "responsible", "accountable", "dri", "owner email",
        "owner emails", "owner email id", "owner e mail", "objective owner", "verantwortlich",
        "verantwortliche", "verantwortlicher", "responsable",
      ]
    case .metric: ["metric", "metric name", "measure", "kpi", "indicator", "kennzahl", "messgröße"]
    case .unit:
      ["unit", "units", "unit of measure", "metric unit", "uom", "measurement unit", "einheit"]
    case .kind: ["kind"]
    case .measureType:
      [
        "goal type", "metric type", "measure type", "measurement type", "type of measurement",
        "key result type", "kr type", "progress type",
      ]
    case .ambition: ["okr type", "ambition", "commitment"]
    case .weight: ["weight", "weighting", "weightage", "gewicht", "gewichtung", "poids", "peso"]
    case .description:
      [
        "description", "notes", "details", "goal description", "objective description",
        "beschreibung",
      ]
    case .startValue:
      [
        "start value", "starting value", "start", "baseline", "baseline value", "initial value",
        "initial", "metric start value", "metric start", "metric initial value", "from",
        "start number", "current baseline", "starting point", "current state", "startwert",
        "ausgangswert", "anfangswert", "valeur initiale",
      ]
    case .targetValue:
      [
        "target value", "target", "goal value", "metric target value", "metric target",
        "target number", "target metric", "desired value", "desired state", "end value", "zielwert",
        "soll", "valeur cible", "cible", "to",
      ]
    case .due:
      [
        "expected end date", "key result due date", "kr due date", "key result end date",
        "kr end date", "end date", "due date", "due", "due on", "due at", "deadline",
        "target date", "by when", "finish date", "end", "enddatum", "fällig", "fällig am", "bis",
        "termin",
      ]
    case .period:
      [
        "period", "cycle", "goal cycle", "quarter", "timeframe", "time period", "zeitraum",
        "quartal",
      ]
    case .name: ["name", "names", "naam", "nome", "navn", "namn"]
    case .fullName:
      [
        "full name", "person", "people", "took part", "participant", "participants", "attendee",
        "attendees", "member", "members", "employee", "employees", "employee name",
        "display name", "preferred name", "teilnehmer", "teilnehmerin", "mitarbeiter",
        "mitarbeiterin", "vollständiger name", "teilnehmende", "teilnehmenden", "mitarbeitende",
        "volledige naam", "nom complet", "nombre completo", "name vorname", "nachname vorname",
        "last name first name",
      ]
    case .firstName:
      [
        "first name", "given name", "firstname", "forename", "first", "vorname", "prénom", "nombre",
        "voornaam", "fornavn", "förnamn",
      ]
    case .familyName:
      [
        "last name", "family name", "lastname", "surname", "second name", "last", "nachname",
        "familienname", "zuname", "nom", "nom de famille", "apellido", "apellidos", "achternaam",
        "etternavn", "efternamn", "cognome",
      ]
    case .mail:
      [
        "email", "e mail", "mail", "email address", "e mail address", "work email", "user email",
        "e mail adresse", "mailadresse", "manager email",
      ]
    case .department:
      [
        "department", "departments", "business unit", "division", "org unit", "organisational unit",
        "organizational unit", "group", "abteilung", "bereich", "organisationseinheit", "service",
        "département", "departamento",
      ]
    case .team: ["team", "teams", "squad", "mannschaft", "équipe", "equipo"]
    case .role:
      [
        "role", "job title", "position", "job", "function", "occupation", "manager", "supervisor",
        "phone", "phone number", "location", "office", "city", "rolle", "funktion", "standort",
        "telefon", "vorgesetzter", "vorgesetzte",
      ]
    case .suggestion:
      [
        "suggestion", "suggestions", "idea", "ideas", "rooftop objective", "rooftop objectives",
        "text", "vorschlag", "vorschläge", "idee", "ideen",
      ]
    case .keyResultNumber:
      ["number", "key result number", "kr number", "kr no", "kr nr", "key result no", "nummer"]
    case .day:
      [
        "date", "day", "check in date", "checkin date", "date of check in", "checked in on",
        "measured on", "recorded on", "read on", "as of", "datum", "stichtag", "jour",
        "fecha",
      ]
    case .value:
      [
        "value", "current value", "current", "actual", "actual value", "latest value",
        "metric current value", "new value", "check in value", "checkin value", "reading", "read",
        "measured", "measured value", "wert", "messwert", "ist", "istwert", "valeur", "valor",
      ]
    case .confidence:
      [
        "confidence", "confidence 0 10", "confidence level", "confidence score", "zuversicht",
        "konfidenz", "confiance", "confianza",
      ]
    case .comment:
      [
        "comment", "comments", "why", "reason", "remark", "remarks", "check in comment",
        "status update", "kommentar", "bemerkung", "begründung", "commentaire", "comentario",
      ]
    case .ignored:
      [
        "ignore", "status", "labels", "tags", "categories", "category",
        "expected start date", "start date", "start on", "started at", "created at", "updated at",
        "score", "progress", "percent complete", "completion", "progress status", "session",
        "year", "scope", "visibility",
        "action", "goal id", "parent goal ids", "check in type", "priority", "contributors",
        "last updated", "last check in", "objective type", "approved",
        "review cycle id", "review cycle weightage",
      ]
    }
  }

  /// Whether the column names what a row is about: without one, a row is no heading.
  var names: Bool {
    switch self {
    case .type, .title, .objective, .keyResult, .name, .fullName, .firstName, .familyName, .mail,
      .suggestion, .keyResultNumber:
      true
    case .day, .value, .confidence, .comment, .order, .identifier, .parent, .owner, .metric, .unit,
      .kind, .measureType, .ambition, .weight,
      .description, .startValue, .targetValue, .due, .period, .department, .team, .role, .ignored:
      false
    }
  }

  /// Whether a list of people may have the column.
  var isOfPeople: Bool {
    switch self {
    case .name, .fullName, .firstName, .familyName, .mail, .department, .team, .unit, .role,
      .identifier:
      true
    case .order, .type, .title, .objective, .keyResult, .parent, .owner, .metric, .kind,
      .measureType, .ambition, .weight, .description, .startValue, .targetValue, .due, .period,
      .suggestion,
      .keyResultNumber, .day, .value, .confidence, .comment, .ignored:
      false
    }
  }

  /// Whether a table of check-ins may have the column.
  var isOfCheckIns: Bool {
    switch self {
    case .keyResult, .keyResultNumber, .day, .value, .confidence, .comment, .department, .team,
      .period:
      true
    case .order, .type, .title, .objective, .identifier, .parent, .owner, .metric, .unit, .kind,
      .measureType, .ambition, .weight, .description, .startValue, .targetValue, .due, .name,
      .fullName,
      .firstName, .familyName, .mail, .role, .suggestion, .ignored:
      false
    }
  }

  /// Whether it says something about a check-in and about nothing else.
  private var isOfCheckInsAlone: Bool {
    switch self {
    case .keyResultNumber, .day, .value, .confidence, .comment: true
    default: false
    }
  }

  /// Whether a table of `kind` is looked up in the column.
  func isRead(of kind: ImportKind) -> Bool {
    switch kind {
    case .checkIns: isOfCheckIns || self == .title || self == .description
    case .people: isOfPeople && ![.mail, .role, .identifier].contains(self)
    case .suggestions: !isOfPeople && self != .ignored && !isOfCheckInsAlone || self == .name
    case .okrs, .workshop: self != .ignored && !isOfCheckInsAlone && !isOfPeopleAlone
    }
  }

  /// Whether it says something about a person and about nothing else.
  private var isOfPeopleAlone: Bool {
    switch self {
    case .fullName, .firstName, .familyName, .mail, .role, .suggestion: true
    default: false
    }
  }
}
