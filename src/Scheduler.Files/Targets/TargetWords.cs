using System.Globalization;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Targets;

/// <summary>What is said of a target or of a fact, in words; the same on the console, in tables and in the report.</summary>
public static class TargetWords
{
    private const int HundredthsOfPercent = 100;

    /// <summary>What can be said of it, in a word.</summary>
    public static LocalizedText Outcome(TargetFigures figures) => TargetText.Of($"Outcome.{figures.Outcome}");

    /// <summary>What is asked, and by when.</summary>
    public static LocalizedText Asked(Target target)
    {
        var asked = target switch
        {
            ShareTarget share => TargetText.Of($"Ask.{share.Limit.Bound}.{share.Unit}", FactText.Number(share.Limit.PercentThousandths)),
            ListTarget => TargetText.Of("Ask.List"),
            _ => TargetText.Of("Ask.Uncountable"),
        };
        return target.By is { } by ? TargetText.Of("Ask.Due", asked, by) : asked;
    }

    /// <summary>The share, or the two between which it lies; null where there is none.</summary>
    public static LocalizedText? Share(TargetFigures figures)
    {
        if (figures is not { Target: ShareTarget share, Lowest: { } lowest, Highest: { } highest }) return null;
        return lowest == highest ? Of(lowest) : TargetText.Of("Share.Between", Of(lowest), Of(highest));

        LocalizedText Of(LineShare ratio) => TargetText.Of($"Share.{share.Unit}", Percent(ratio), Show.Number(ratio.Part), Show.Number(ratio.Whole));
    }

    /// <summary>The lines with one answer and what they add up to.</summary>
    /// <param name="most">How many lines are named at most.</param>
    public static LocalizedText Lines(Scenario scenario, TargetFigures figures, TargetAnswer answer, int most)
    {
        var lines = figures.With(answer);
        var total = figures.TotalOf(answer);

        // What all of them lack is said once.
        var missing = lines.Select(line => string.Join(' ', line.MissingFacts)).Distinct().Count() == 1 ? lines[0].MissingFacts : [];
        var said = TargetText.Of($"Answer.{answer}");
        return TargetText.Of(
            "Answer.Lines",
            missing.IsEmpty ? said : TargetText.Of("Line.Missing", said, FactText.Names(scenario.FactDefinitions, missing)),
            Show.Number(total.Lines),
            Show.Number(total.TonnesPerDay),
            Named([.. lines.Select(line => missing.IsEmpty ? NameOf(scenario, line) : LocalizedText.Same(line.LineId))], most));
    }

    /// <summary>On how many lines it rests that are judged by assumptions; null where there is none.</summary>
    public static LocalizedText? Assumed(TargetFigures figures) =>
        figures.AssumedLines == 0 ? null : TargetText.Of("Target.AssumedFacts", Show.Number(figures.AssumedLines), Show.Number(figures.Lines.Length));

    /// <summary>A line, and the facts that its answer hangs on.</summary>
    public static LocalizedText NameOf(Scenario scenario, TargetLine line) => line.MissingFacts.IsEmpty
        ? LocalizedText.Same(line.LineId)
        : TargetText.Of("Line.Missing", line.LineId, FactText.Names(scenario.FactDefinitions, line.MissingFacts));

    /// <summary>Notice and passage.</summary>
    public static LocalizedText Source(Target target)
    {
        var source = TargetText.Of("Target.Source", target.Source.Issuer, target.Source.Notice, target.Source.Article);
        return target.Source.Assumed ? TargetText.Of("Target.Assumed", source) : source;
    }

    /// <summary>How many targets there are, by outcome.</summary>
    public static LocalizedText Summary(IReadOnlyCollection<TargetFigures> targets) => TargetText.Of(
        "Targets.Summary",
        targets.Count,
        CountOf(targets, TargetOutcome.Met),
        CountOf(targets, TargetOutcome.Missed),
        CountOf(targets, TargetOutcome.Open) + CountOf(targets, TargetOutcome.NoLines),
        CountOf(targets, TargetOutcome.Listed),
        CountOf(targets, TargetOutcome.Uncountable));

    /// <summary>Who asks for a fact; a dash where nobody does.</summary>
    public static LocalizedText AskedBy(FactCoverage fact) => fact switch
    {
        { ByEveryPlan: true } => TargetText.Of("Coverage.EveryPlan"),
        { AskedBy.IsEmpty: true } => LocalizedText.Same(Show.Dash),
        _ => LocalizedText.Same(string.Join(", ", fact.AskedBy)),
    };

    /// <summary>Share of the capacity, and how many lines; a dash where there is none.</summary>
    public static LocalizedText Cell(FactCoverage fact, FactStanding standing)
    {
        var total = fact.TotalOf(standing);
        return total.Lines == 0 ? LocalizedText.Same(Show.Dash) : TargetText.Of("Coverage.Cell", Percent(ShareOf(fact, standing)), Show.Number(total.Lines));
    }

    /// <summary>The lines that lack a fact.</summary>
    /// <param name="most">How many lines are named at most.</param>
    public static LocalizedText Missing(FactCoverage fact, int most)
    {
        var lines = fact.With(FactStanding.Unknown);
        var total = fact.TotalOf(FactStanding.Unknown);
        return TargetText.Of(
            "Coverage.Missing",
            fact.Name,
            Show.Number(total.Lines),
            Show.Number(total.TonnesPerDay),
            Named([.. lines.Select(line => LocalizedText.Same(line.LineId))], most));
    }

    /// <summary>Share of the operating capacity of which a fact is known so well.</summary>
    public static LineShare ShareOf(FactCoverage fact, FactStanding standing) => new(fact.TotalOf(standing).TonnesPerDay, fact.Total.TonnesPerDay);

    /// <summary>Percent with up to two decimals, cut.</summary>
    public static string Percent(LineShare share) => (share.PercentHundredths / (decimal)HundredthsOfPercent).ToString("0.##", CultureInfo.InvariantCulture);

    private static int CountOf(IEnumerable<TargetFigures> targets, TargetOutcome outcome) => targets.Count(target => target.Outcome == outcome);

    private static LocalizedText Named(IReadOnlyList<LocalizedText> names, int most)
    {
        var named = LineText.Joined(names.Take(most));
        return names.Count <= most ? named : LineText.Joined("", " ", [named, TargetText.Of("Lines.More", names.Count - most)]);
    }
}
