using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;

namespace Scheduler.Verification.Figures;

/// <summary>Counts how the targets of a scenario stand. Only operating lines count.</summary>
/// <remarks>Unknown facts of two lines, and what two selectors ask of one line, are taken as independent: the shares between which the true one lies may lie
/// wider apart than they must, never closer together.</remarks>
public static class TargetCount
{
    /// <summary>Every target, in the scenario's order.</summary>
    /// <param name="on">The planned day whose facts count. Null: the day on which the target is due, or the planned day next to it; the first
    /// planned day where it has none.</param>
    public static ImmutableArray<TargetFigures> Of(Scenario scenario, LocalDate? on = null) =>
        [.. scenario.Targets.Select(target => Of(scenario, target, on ?? UsualDay(scenario.Horizon, target)))];

    private static LocalDate UsualDay(Horizon horizon, Target target) =>
        target.By is { } by ? LocalDate.Max(horizon.From, LocalDate.Min(by, horizon.To)) : horizon.From;

    private static TargetFigures Of(Scenario scenario, Target target, LocalDate on)
    {
        switch (target)
        {
            case ShareTarget share:
                var judged = Judged(scenario, on, share.Where, share.Among);
                var (lowest, highest) = Shares(judged, share.Unit);
                return new(target, on, OutcomeOf(share.Limit, lowest, highest), Shown(scenario, share, judged, on), lowest, highest);
            case ListTarget list:
                return new(target, on, TargetOutcome.Listed, Shown(scenario, list, Judged(scenario, on, list.Where, list.Among), on), null, null);
            case UncountableTarget:
                return new(target, on, TargetOutcome.Uncountable, [], null, null);
            default:
                throw new NotSupportedException($"Targets such as {target.GetType().Name} cannot be counted yet.");
        }
    }

    private static TargetOutcome OutcomeOf(ShareLimit limit, LineShare? lowest, LineShare? highest)
    {
        if (lowest is null || highest is null) return TargetOutcome.NoLines;
        return (limit.Allows(lowest), limit.Allows(highest)) switch
        {
            (true, true) => TargetOutcome.Met,
            (false, false) => TargetOutcome.Missed,
            _ => TargetOutcome.Open,
        };
    }

    // The least share leaves out what may be left out and would fit, and keeps what may be kept and would not; the greatest does the opposite.
    private static (LineShare? Lowest, LineShare? Highest) Shares(ImmutableArray<JudgedLine> lines, TargetUnit unit)
    {
        var lowest = ShareOf(lines.Where(line => line.Among == true || line.Where != true), line => line.Where == true, unit);
        var highest = ShareOf(lines.Where(line => line.Among == true || line.Where != false), line => line.Where != false, unit);

        // Where one of them keeps no line, the other one is the only share there can be.
        return (lowest ?? highest, highest ?? lowest);
    }

    private static LineShare? ShareOf(IEnumerable<JudgedLine> lines, Func<JudgedLine, bool> fits, TargetUnit unit)
    {
        var (part, whole) = (0L, 0L);
        foreach (var line in lines)
        {
            var weight = unit == TargetUnit.Lines ? 1 : line.Line.TonnesPerDay;
            whole = checked(whole + weight);
            if (fits(line)) part = checked(part + weight);
        }

        return whole == 0 ? null : new(part, whole);
    }

    private static ImmutableArray<TargetLine> Shown(Scenario scenario, Target target, ImmutableArray<JudgedLine> lines, LocalDate on)
    {
        var standings = new FactStandings(scenario, on);
        string[] asked =
        [
            .. target.AskingSelectors.SelectMany(AskedFacts.OfAll),
            .. target is ShareTarget { Unit: TargetUnit.Capacity } ? ["tonnes_per_day"] : Array.Empty<string>(),
        ];

        // The standing is that of the tables: what holds on the day is looked up there.
        var listed = scenario.Lines.ToDictionary(line => line.Id);
        return
        [
            .. lines.Select(line => new TargetLine(
                line.Line.Id,
                line.Line.TonnesPerDay,
                line.Answer,
                asked.Any(fact => standings.Of(listed[line.Line.Id], fact) == FactStanding.Assumed),
                line.MissingFacts)),
        ];
    }

    /// <summary>Operating lines that may be among those of which the share is taken.</summary>
    private static ImmutableArray<JudgedLine> Judged(Scenario scenario, LocalDate on, LineSelector fitting, LineSelector among) =>
    [
        .. scenario.OperatingLines
            .Select(line => new JudgedLine(
                scenario.VersionsOf(line).First(version => version.Days.Contains(on)).Line, scenario.CityOf(line), fitting, among))
            .Where(line => line.Among != false),
    ];

    private sealed record JudgedLine(ClinkerLine Line, bool? Among, bool? Where, ImmutableArray<string> MissingFacts)
    {
        public JudgedLine(ClinkerLine line, City city, LineSelector fitting, LineSelector among)
            : this(line, among.Judge(line, city), fitting.Judge(line, city), Missing(line, city, fitting, among))
        {
        }

        public TargetAnswer Answer => (Among, Where) switch
        {
            (null, _) or (_, null) => TargetAnswer.Unknown,
            (_, true) => TargetAnswer.Fits,
            _ => TargetAnswer.FitsNot,
        };

        private static ImmutableArray<string> Missing(ClinkerLine line, City city, params LineSelector[] selectors) =>
        [
            .. selectors.Where(selector => selector.Judge(line, city) is null)
                .SelectMany(selector => selector.Parts())
                .SelectMany(part => part.Facts)
                .Select(condition => condition.FactId)
                .Where(fact => !line.Facts.ContainsKey(fact))
                .Distinct(),
        ];
    }
}
