using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Day counts of one line that cannot be met: beside days on which it must run, beside the least length of a stop, or beside each other.</summary>
internal sealed class CountConflicts(ShutdownProblem problem, ForcedDays forced)
{
    public IEnumerable<LocalizedText> Of(int index)
    {
        var line = problem.Lines[index];
        var possible = DaysForStops(index, line);
        var found = new List<LocalizedText>();
        var broken = new List<DayCount>();
        foreach (var count in line.Counts.OrderBy(count => count.Size))
        {
            // What a part of the days cannot hold, the whole cannot be blamed for.
            if (broken.Any(part => part.AtLeast >= count.AtLeast && Days(part).All(count.Contains))) continue;
            if (Of(index, line, count, possible) is not { } conflict) continue;
            found.Add(conflict);
            broken.Add(count);
        }

        return found.Count > 0 ? found : [.. TooShort(line), .. MinimaAboveMost(line)];
    }

    private LocalizedText? Of(int index, LineShape line, DayCount count, HashSet<int> possible)
    {
        var days = DayText.Of(problem.Horizon, count.Days);
        var rules = string.Join(", ", count.RuleIds);
        if (count.AtLeast > count.AtMost)
            return OptimizationText.Catalog.Format("Conflict.CountEmpty", line.LineId, days, count.AtLeast, count.AtMost, rules);
        var running = Days(count).Where(day => forced.Is(index, day, DayState.On)).ToList();
        if (count.AtLeast > count.Size - running.Count)
        {
            var causes = running.Select(day => forced.On(index, day)!).DistinctBy(day => day.Key).Select(day => day.Cause);
            return OptimizationText.Catalog.Format(
                "Conflict.CountTooHigh", line.LineId, days, count.AtLeast, count.Size - running.Count, rules, Joined(causes));
        }

        var ordered = Days(count).Count(day => line.States[day] == DayState.Off);
        if (count.AtMost < ordered)
            return OptimizationText.Catalog.Format("Conflict.CountTooLow", line.LineId, days, count.AtMost, ordered, rules);
        var room = Days(count).Count(possible.Contains);
        return count.AtLeast > room
            ? OptimizationText.Catalog.Format("Conflict.NoRoomForStop", line.LineId, days, count.AtLeast, room, rules, line.Block.MinStop, line.BlockRules)
            : null;
    }

    // Days between those on which the line must run that are enough for a stop; at the edges a stop may reach beyond the horizon.
    private HashSet<int> DaysForStops(int index, LineShape line)
    {
        var days = new HashSet<int>();
        for (var first = 0; first < problem.DayCount; first++)
        {
            if (forced.Is(index, first, DayState.On)) continue;
            var last = first;
            while (last < problem.DayCount - 1 && !forced.Is(index, last + 1, DayState.On)) last++;
            if (last - first + 1 >= line.Block.MinStop
                || (first == 0 && line.Carried is { Stopped: true })
                || (last == problem.DayCount - 1 && line.Block.LastStopMayContinue))
                days.UnionWith(Enumerable.Range(first, last - first + 1));
            first = last;
        }

        return days;
    }

    // Few days are allowed in all, and no stop is that short.
    private IEnumerable<LocalizedText> TooShort(LineShape line)
    {
        if (line.Block.LastStopMayContinue || line.Carried is { Stopped: true }) yield break;
        var asked = line.Counts.FirstOrDefault(count => count.AtLeast > 0);
        var most = line.Counts.Where(count => count.Size == problem.DayCount).MinBy(count => count.AtMost);
        if (asked is null || most is null || most.AtMost >= line.Block.MinStop) yield break;
        yield return OptimizationText.Catalog.Format(
            "Conflict.StopTooLong",
            line.LineId,
            DayText.Of(problem.Horizon, asked.Days),
            asked.AtLeast,
            string.Join(", ", asked.RuleIds),
            most.AtMost,
            string.Join(", ", most.RuleIds),
            line.Block.MinStop,
            line.BlockRules);
    }

    // Least numbers on days that do not overlap add up; what of them can lie outside another count is taken off.
    private IEnumerable<LocalizedText> MinimaAboveMost(LineShape line)
    {
        foreach (var most in line.Counts.Where(count => count.AtMost < count.Size))
        {
            var chosen = new List<(DayCount Count, int Inside)>();
            var candidates = line.Counts
                .Where(count => !ReferenceEquals(count, most))
                .Select(count => (Count: count, Inside: count.AtLeast - Days(count).Count(day => !most.Contains(day))))
                .Where(entry => entry.Inside > 0)
                .OrderByDescending(entry => entry.Inside);
            foreach (var candidate in candidates)
            {
                if (!Days(candidate.Count).Any(day => chosen.Any(other => other.Count.Contains(day)))) chosen.Add(candidate);
            }

            var sum = chosen.Sum(entry => entry.Inside);
            if (sum <= most.AtMost) continue;
            yield return OptimizationText.Catalog.Format(
                "Conflict.MinimaAboveMost",
                line.LineId,
                string.Join("; ", chosen.Select(entry =>
                    $"{DayText.Of(problem.Horizon, entry.Count.Days)}: {entry.Inside} ({string.Join(", ", entry.Count.RuleIds)})")),
                sum,
                DayText.Of(problem.Horizon, most.Days),
                most.AtMost,
                string.Join(", ", most.RuleIds));
        }
    }

    private static IEnumerable<int> Days(DayCount count) => count.Days.SelectMany(range => Enumerable.Range(range.First, range.Length));

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        return new(string.Join('；', all.Select(text => text.Zh)), string.Join("; ", all.Select(text => text.En)));
    }
}
