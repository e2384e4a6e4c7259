using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="SplitSeason"/>.</summary>
internal sealed class SplitSeasonReader : RuleReader
{
    public override string Kind => nameof(SplitSeason);

    public override IReadOnlyList<string> Keys { get; } = ["parts", "runDays"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var parts = context.WindowDays(rule, "parts");
        context.CheckDisjoint(rule, "parts", parts.Select(part => part.Window));
        var season = new SplitSeason(head.Id, head.Source, head.AppliesTo, parts, rule.Int("runDays", NumberRange.Days));
        if (context.Facts.Horizon is { } horizon && context.Faults.Count == before) CheckYear(season, rule, horizon, context.Faults);
        return season;
    }

    private static void CheckYear(SplitSeason season, YamlCursor rule, Horizon horizon, FaultCollector faults)
    {
        if (horizon.From.PlusYears(1).PlusDays(-1) != horizon.To)
        {
            faults.Add(FaultKind.HorizonNotAYear, rule.PlaceOf("runDays"), $"{season.RunDays}", horizon.From, horizon.To, horizon.DayCount);
        }
        else if (season.StopDays + season.RunDays != horizon.DayCount)
        {
            var rest = horizon.DayCount - season.StopDays;
            faults.Add(FaultKind.RunDaysDiffer, rule.PlaceOf("runDays"), $"{season.RunDays}", season.StopDays, season.RunDays, horizon.DayCount, rest);
        }
    }
}
