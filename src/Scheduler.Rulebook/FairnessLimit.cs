using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Rulebook;

/// <summary>Fairness as a limit instead of a level: with a number it falls apart into day counts of single lines and sums over two lines.</summary>
public static class FairnessLimit
{
    /// <summary>Stands where a rule's id would stand.</summary>
    public const string Id = "fairness";

    /// <summary>The problem with a limit of ‰ of due days, before rounding, on each line's deviation and on the differences of burdens inside each group. A rounded deviation or spread is
    /// then never above the limit either: of two shares, x − y ≤ F gives round(x) − round(y) &lt; F + 1.</summary>
    /// <exception cref="ArgumentException">The problem does not tell what is fair.</exception>
    public static ShutdownProblem Impose(ShutdownProblem problem, int permille)
    {
        var fairness = problem.Fairness ?? throw new ArgumentException("Fairness is no level of the problem.", nameof(problem));
        var lines = problem.Lines.ToBuilder();
        var sums = problem.Sums.ToBuilder();
        foreach (var line in fairness.Lines)
        {
            var room = (int)Math.Min(int.MaxValue - line.DueDays, (long)permille * line.DueDays / 1000);
            if (IsPlainCount(line)) lines[line.Line] = WithCount(lines[line.Line], [.. line.GivenOff.Select(term => term.Days)], line.DueDays - room, line.DueDays + room);
            else sums.Add(new WeightedSum(Id, RulebookText.Catalog.Format("Subject.FairDays", lines[line.Line].LineId), line.GivenOff, line.GivenStarts, line.DueDays - room, line.DueDays + room));
        }

        foreach (var group in fairness.Groups)
        {
            foreach (var one in group)
            {
                foreach (var other in group.Where(place => place != one)) sums.Add(Difference(problem, fairness, fairness.Lines[one], fairness.Lines[other], permille));
            }
        }

        return problem with { Lines = lines.ToImmutable(), Sums = sums.ToImmutable() };
    }

    private static bool IsPlainCount(FairnessLine line) =>
        line.GivenStarts.IsEmpty && line.GivenOff.All(term => term.Coefficient == 1) && line.GivenOff.Zip(line.GivenOff.Skip(1)).All(pair => pair.First.Days.Last + 1 < pair.Second.Days.First);

    private static LineShape WithCount(LineShape line, ImmutableArray<DayRange> days, int least, int most)
    {
        var known = line.Counts.FirstOrDefault(count => count.Days.SequenceEqual(days));
        var size = days.Sum(range => range.Length);
        var count = known is null
            ? new DayCount(days, Math.Max(0, least), Math.Min(size, most), [Id])
            : known with { AtLeast = Math.Max(known.AtLeast, least), AtMost = Math.Min(known.AtMost, most), RuleIds = [.. known.RuleIds, Id] };
        return line with { Counts = [.. line.Counts.Where(other => other != known), count] };
    }

    /// <summary>a/A − b/B ≤ F/1000 for bad days a, b of lines that owe A, B, in integers: 1000·B·a − 1000·A·b ≤ F·A·B.</summary>
    private static WeightedSum Difference(ShutdownProblem problem, FairnessShape fairness, FairnessLine one, FairnessLine other, int permille)
    {
        var common = Gcd(1000L * one.DueDays, 1000L * other.DueDays);
        return new WeightedSum(
            Id,
            RulebookText.Catalog.Format("Subject.FairBurden", problem.Lines[one.Line].LineId, problem.Lines[other.Line].LineId),
            [.. Terms(one.Line, 1000L * other.DueDays / common), .. Terms(other.Line, -1000L * one.DueDays / common)],
            [],
            AtLeast: null,
            AtMost: checked((long)permille * one.DueDays * other.DueDays) / common);

        IEnumerable<OffTerm> Terms(int line, long coefficient) => fairness.BadDays.Select(days => new OffTerm(line, days, coefficient));
    }

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);
}
