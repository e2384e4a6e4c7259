using System.Collections.Immutable;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Faults of the rules about alerts: one change each of <see cref="AlertSample"/>.</summary>
internal static class AlertFaultCases
{
    private const string Yaml = "scenario.yaml";

    public static ImmutableArray<FaultCase> All { get; } =
    [
        new(Yaml, "minimumHours: 12", "minimumHours: 25", "NumberOutOfRange", "rules[1].minimumHours", "25"),
        new(Yaml, "    minimumHours: 12\n", "", "KeyMissing", "rules[1].minimumHours", null, At: "- id: alert"),
        new(Yaml, "shareRounding: down", "shareRounding: nearest", "WordUnknown", "rules[1].shareRounding", "nearest"),
        new(Yaml, "action: load-cut, percent: 20", "action: load-cut", "KeyMissing", "rules[1].actions[5].percent", null),
        new(Yaml, "action: load-cut, percent: 20", "action: stop-share, percent: 0", "NumberOutOfRange", "rules[1].actions[5].percent", "0"),
        new(Yaml, "action: load-cut, percent: 20", "action: stop, percent: 20", "AlertPercentUnused", "rules[1].actions[5].percent", "20"),
        new(Yaml, "action: load-cut", "action: slow-down", "WordUnknown", "rules[1].actions[5].action", "slow-down"),
        new(Yaml, "transport: all-road", "transport: all", "WordUnknown", "rules[1].actions[6].transport", "all"),
        new(Yaml, "level: red, action: none", "level: orange, action: none", "AlertRowTwice", "rules[1].actions[3].grade", "A"),
        new(Yaml, "      - { grade: A, level: red, action: none }\n", "", "AlertRowMissing", "rules[1].actions", null, At: "actions:"),
        new(Yaml, "    minimumHours: 12\n", "    appliesTo: { lines: [L1] }\n    minimumHours: 12\n", "AlertActionsMissing", "rules[2].appliesTo", "credit", At: "- id: credit\n", Count: 2),
        new(Yaml, "levels: [red, orange]", "levels: [red, purple]", "WordUnknown", "rules[2].levels[2]", "purple"),
        new(Yaml, "levels: [red, orange]", "levels: [red, yellow]", "AlertCreditTwice", "rules[3].window", "winter", At: "window: winter\n    levels: [yellow]"),
        new(Yaml, "mode: deferred", "mode: on-top", "AlertCreditToUnused", "rules[2].creditTo", "winter-2028", At: "creditTo:"),
        new(Yaml, "    creditTo: winter-2028\n", "", "KeyMissing", "rules[2].creditTo", null, At: "- id: credit\n"),
        new(Yaml, "creditTo: winter-2028", "creditTo: horizon", "AlertCreditToEarlier", "rules[2].creditTo", "horizon"),
    ];
}
