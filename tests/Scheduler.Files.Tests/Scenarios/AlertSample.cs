namespace Scheduler.Files.Tests.Scenarios;

/// <summary>The sample scenario with the rules about alerts in place of its own.</summary>
internal static class AlertSample
{
    private const string Rules = """
        rules:
          - id: alert
            kind: AlertActions
            source: notice
            minimumHours: 12
            shareRounding: down
            actions:
              - { grade: A, level: yellow, action: own-measures }
              - { grade: A, level: orange, action: own-measures }
              - { grade: A, level: red, action: none }
              - { grade: B, level: yellow, action: none, transport: china-iv-trucks }
              - { grade: B, level: orange, action: load-cut, percent: 20, transport: china-iv-trucks }
              - { grade: B, level: red, action: stop, transport: all-road }
          - id: credit
            kind: AlertCredit
            source: notice
            window: winter
            levels: [red, orange]
            mode: deferred
            halfDayRounding: up
            creditTo: winter-2028
          - id: credit-yellow
            kind: AlertCredit
            source: notice
            window: winter
            levels: [yellow]
            mode: counted

        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = SampleScenario.Files.ToDictionary(
        file => file.Key,
        file => file.Key == "scenario.yaml" ? file.Value[..file.Value.IndexOf("rules:", StringComparison.Ordinal)] + Rules : file.Value);
}
