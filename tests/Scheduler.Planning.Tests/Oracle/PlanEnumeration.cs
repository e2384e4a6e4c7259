using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Verification;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>All calendars of all lines of a tiny scenario, by number: the days of the first line are the lowest bits, 1 = off.</summary>
internal sealed class PlanEnumeration
{
    private readonly KilnStop[][][] stops;
    private readonly int[] order;

    public PlanEnumeration(Scenario scenario)
    {
        Scenario = scenario;
        Problem = ScenarioCompiler.Compile(scenario);
        Lines = Problem.Lines.Length;
        if (Lines * Problem.DayCount > 16) throw new ArgumentException("Too many calendars to enumerate.", nameof(scenario));
        order = [.. Enumerable.Range(0, Lines).OrderBy(line => Problem.Lines[line].LineId, StringComparer.Ordinal)];
        stops = [.. Enumerable.Range(0, Lines).Select(line =>
            Enumerable.Range(0, 1 << Problem.DayCount).Select(code => Stops(line, code)).ToArray())];
        Values = [.. Enumerable.Range(0, Count).Select(number => Judge(number))];
    }

    public Scenario Scenario { get; }

    public ShutdownProblem Problem { get; }

    public int Lines { get; }

    public int Count => 1 << (Lines * Problem.DayCount);

    /// <summary>For each combination its value as the verifier counts it, null for a rejected one.</summary>
    public ImmutableArray<PlanValue?> Values { get; }

    /// <summary>Value of the best accepted plan, or null when the rules contradict each other.</summary>
    public PlanValue? Optimum => Values.Min();

    public ShutdownPlan PlanOf(int number) => new(
        Scenario.Id, Scenario.ContentHash, [.. order.SelectMany(line => stops[line][CodeOf(number, line)])]);

    public bool[][] FlagsOf(int number) => [.. Enumerable.Range(0, Lines).Select(line => FlagsOfCode(CodeOf(number, line)))];

    public ImmutableArray<LineCalendar> CalendarsOf(int number) =>
        [.. FlagsOf(number).Select((flags, line) => LineCalendar.FromFlags(flags, Problem.Lines[line].Carried))];

    /// <summary>Some combinations to be tried by slower means: up to <paramref name="most"/> accepted ones, and as many rejected ones of which every
    /// second differs from an accepted one by a single day.</summary>
    public IEnumerable<int> Sample(Random random, int most)
    {
        int[] accepted = [.. Enumerable.Range(0, Count).Where(number => Values[number] is not null)];
        for (var i = 0; i < most && accepted.Length > 0; i++) yield return accepted[random.Next(accepted.Length)];
        for (var i = 0; i < most && accepted.Length < Count; i++)
        {
            var number = random.Next(Count);
            if (i % 2 == 0 && accepted.Length > 0) number = accepted[random.Next(accepted.Length)] ^ (1 << random.Next(Lines * Problem.DayCount));
            if (Values[number] is null) yield return number;
        }
    }

    public bool[] FlagsOfCode(int code) => [.. Enumerable.Range(0, Problem.DayCount).Select(day => ((code >> day) & 1) == 1)];

    /// <summary>A combination as a picture, one row of days per line: S is a stop day, r a running one.</summary>
    public string Picture(int number) => string.Join(' ', FlagsOf(number).Select((flags, line) =>
        $"{Problem.Lines[line].LineId}:{string.Concat(flags.Select(off => off ? 'S' : 'r'))}"));

    private int CodeOf(int number, int line) => (number >> (line * Problem.DayCount)) & ((1 << Problem.DayCount) - 1);

    private PlanValue? Judge(int number)
    {
        var verdict = PlanVerifier.Verify(Scenario, PlanOf(number));
        if (!verdict.Form.IsEmpty) throw new InvalidOperationException($"An enumerated plan is malformed: {verdict.Form[0].Message.En}");
        return verdict.Accepted ? PlanValue.Of(verdict.Figures!) : null;
    }

    private KilnStop[] Stops(int line, int code) =>
    [
        .. LineCalendar.FromFlags(FlagsOfCode(code), null).Stops.Select(stop => new KilnStop(
            Problem.Lines[line].LineId,
            new DateInterval(Problem.Horizon.DateAt(stop.First), Problem.Horizon.DateAt(stop.Last)))),
    ];
}
