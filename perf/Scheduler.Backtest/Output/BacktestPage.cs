using System.Text;
using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Winters;

namespace Scheduler.Backtest.Output;

/// <summary>The tables: for each winter all plans, then the cities.</summary>
internal static class BacktestPage
{
    public const string Heading = "# 回溯检验 · The backtest\n\nWhat is compared, and what these figures are not, stands in docs/evidence.md.\n\n![Plans of past winters, judged by the measured air](backtest.svg)\n\n";

    public static string Of(BacktestRecord record)
    {
        var text = new StringBuilder();
        foreach (var winter in record.Winters.GroupBy(score => score.Winter)) Add(text, [.. winter], record.Limits);
        text.Append($"Work: {record.Limits.Work} rounds for each plan, {record.Limits.ShuffleWork} for each of {record.Limits.Shuffles} shuffled outlooks; seeds {record.Limits.Seed} to {record.Limits.Seed + record.Limits.Seeds - 1}, ")
            .Append($"shuffled with {record.Limits.Seed} to {record.Limits.Seed + record.Limits.Shuffles - 1}. The same command gives the same bytes.\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, IReadOnlyList<WinterScore> scores, BacktestLimits limits)
    {
        var first = scores[0];
        text.Append($"### {first.Winter}: {first.From} to {first.To}, {first.Lines} lines, {Show.Number(first.DueDays)} days due\n\n");
        foreach (var score in scores)
        {
            text.Append(score.Rules == RuleSet.All ? "All rules:\n\n" : "Rules of single lines only (no limit of capacity off at once or of starts, no caps, no supply):\n\n");
            text.Append(MarkdownTable.Of(
                ["plan", "its pattern breaks", "days moved to mend it", "avoided: expected", "**avoided: measured**", "with other seeds", "measured day by day", "of the avoidable"],
                score.Plans.Select(plan => Row(score, plan)).Append(ShuffledRow(score))));
            text.Append($"\n{Summary(score, limits)}\n\n");
        }

        text.Append("By city, all rules, avoided under the measured air:\n\n");
        text.Append(MarkdownTable.Of(
            first.Plans.Select(plan => plan.Name).Prepend("city"),
            first.Ours.Cities.Select((city, index) => first.Plans
                .Select(plan => Show.Percent((double)(plan.Cities[index].WithoutStops - plan.Cities[index].Exposure) / plan.Cities[index].WithoutStops))
                .Prepend(city.City))));
        text.Append('\n');
    }

    private static string[] Row(WinterScore score, PlanScore plan) =>
    [
        plan.Name,
        plan.Pattern switch
        {
            null => Show.Missing,
            { RulesBroken.IsEmpty: true, Shortage: 0 } => "nothing",
            { } pattern => string.Join("; ", pattern.RulesBroken.Select(rule => $"`{rule}`").Prepend($"{pattern.Findings} breaches").Concat(pattern.Shortage > 0 ? [$"{Show.Number(pattern.Shortage)} t short"] : [])),
        },
        plan.Pattern switch
        {
            null => Show.Missing,
            { } pattern when pattern.MovedDays == pattern.LeastMovedDays => Show.Number(pattern.MovedDays),
            { } pattern => $"{Show.Number(pattern.MovedDays)} (at least {Show.Number(pattern.LeastMovedDays)})",
        },
        Show.Percent(plan.Expected is { } own ? (double)(own.WithoutStops - own.Exposure) / own.WithoutStops : null),
        $"**{Show.Percent(score.Avoided(plan.Measured))}**",
        OtherSeeds(score, plan) + (plan.Shortage > 0 ? $", {Show.Number(plan.Shortage)} t short" : ""),
        Show.Percent(plan.ByDays is { } days ? (double)(score.WithoutStopsByDays!.Value - days) / score.WithoutStopsByDays.Value : null),
        Show.Percents(score.OfAvoidable(plan.Measured)),
    ];

    private static string[] ShuffledRow(WinterScore score)
    {
        var sorted = score.Shuffled.Sort();
        var (least, middle, most) = (sorted[0], sorted[sorted.Length / 2], sorted[^1]);
        return
        [
            $"{sorted.Length} plans, {PlanNames.Shuffled}: median (worst to best)", Show.Missing, Show.Missing, Show.Missing,
            $"{Show.Percent(score.Avoided(middle))} ({Show.Percent(score.Avoided(most))} to {Show.Percent(score.Avoided(least))})",
            Show.Missing,
            Show.Missing,
            Show.Percents(score.OfAvoidable(middle)),
        ];
    }

    private static string OtherSeeds(WinterScore score, PlanScore plan) => plan.OtherSeeds.IsEmpty
        ? Show.Missing
        : Show.Percents((score.Avoided(plan.OtherSeeds.Max()), score.Avoided(plan.OtherSeeds.Min())));

    private static string Summary(WinterScore score, BacktestLimits limits)
    {
        var ours = score.Avoided(score.Ours.Measured);
        var bureaus = score.Plans.Where(plan => plan.Pattern is not null).Select(plan => $"{Show.Points(ours - score.Avoided(plan.Measured))} points against {plan.Name}");
        var (least, most) = score.OfAvoidable(score.Ours.Measured);
        return $"The program's plan: {string.Join(", ", bureaus)}; better than {score.ShuffledAbove(score.Ours.Measured)} of {limits.Shuffles} shuffled ones; it misses {Show.Percents((1 - most, 1 - least))} of the avoidable "
            + $"(regret against perfect foresight, whose plan is proven within {Show.Percent((double)(score.Foresight.Measured - score.LeastPossible) / (score.WithoutStops - score.LeastPossible))}). "
            + $"Exposure index without stops {Show.Number(score.WithoutStops)}; the program's plan {Show.Number(score.Ours.Measured)}, foresight {Show.Number(score.Foresight.Measured)}, its bound {Show.Number(score.LeastPossible)}.";
    }
}
