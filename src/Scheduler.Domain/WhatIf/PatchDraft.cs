using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.WhatIf;

/// <summary>A what-if while its patches are applied: what changes, who changes it, and what is wrong.</summary>
internal sealed class PatchDraft(Scenario scenario)
{
    private const int MostNames = 20;

    private readonly List<PatchFault> faults = [];
    private readonly Dictionary<(string Thing, string Name), List<(int Index, DaySet? Days)>> claims = [];
    private readonly Dictionary<string, List<int>> speakers = [];
    private readonly HashSet<(int Later, int Earlier)> clashes = [];
    private readonly Dictionary<string, PerformanceGrade> grades = [];
    private readonly Dictionary<string, int[]> outlook = [];
    private readonly Dictionary<string, Rule> changed = [];
    private readonly Dictionary<string, SortedSet<string>> leaving = [];
    private readonly Dictionary<string, SortedSet<string>> joining = [];
    private readonly Dictionary<string, int> off = [];
    private readonly List<Rule> rules = [];
    private readonly List<Window> windows = [];
    private int current;

    /// <summary>The base, which every patch speaks of.</summary>
    public Scenario Base => scenario;

    /// <summary>From here on changes and faults are those of another patch.</summary>
    public void Begin(int index) => current = index;

    public void Fault(PatchFaultKind kind, string? member, object? found, params object[] arguments) =>
        faults.Add(PatchFault.Of(current, kind, member, found?.ToString(), arguments));

    /// <summary>Takes a thing, on some days or altogether; a fault when another patch has taken it.</summary>
    /// <param name="thing">Its text is <c>Thing.…</c>.</param>
    public void Claim(string thing, string name, DaySet? days = null)
    {
        if (!claims.TryGetValue((thing, name), out var takers)) claims.Add((thing, name), takers = []);
        foreach (var taker in takers.Where(taker => taker.Index != current && (days is null || taker.Days is null || !days.Intersect(taker.Days).IsEmpty)))
            Clash(taker.Index, thing, name);
        takers.Add((current, days));
    }

    /// <summary>A line of the base; null after a fault.</summary>
    public ClinkerLine? Line(string id)
    {
        var line = scenario.Lines.FirstOrDefault(line => line.Id == id);
        if (line is null) Fault(PatchFaultKind.LineUnknown, "line", id, Some(scenario.Lines.Select(line => line.Id)));
        return line;
    }

    /// <summary>A rule of the base; null after a fault.</summary>
    public Rule? Rule(string id)
    {
        var rule = scenario.Rules.FirstOrDefault(rule => rule.Id == id);
        if (rule is null) Fault(PatchFaultKind.RuleUnknown, "rule", id, Some(scenario.Rules.Select(rule => rule.Id)));
        else Speak(id);
        return rule;
    }

    /// <summary>Whether a percentage is one that patches may ask for; a fault if not.</summary>
    public bool IsPercent(int percent)
    {
        if (percent is >= PatchLimits.LeastPercent and <= PatchLimits.MostPercent) return true;
        Fault(PatchFaultKind.PercentOutOfRange, "percent", percent, PatchLimits.LeastPercent, PatchLimits.MostPercent);
        return false;
    }

    /// <summary>The days of a span, or all planned days where there is none; null after a fault.</summary>
    public DaySet? Days(DateInterval? span)
    {
        if (span is null) return scenario.Horizon.Days;
        if (scenario.Horizon.Contains(span.Start) && scenario.Horizon.Contains(span.End)) return DaySet.Of(span);
        Fault(PatchFaultKind.SpanOutsideHorizon, scenario.Horizon.Contains(span.Start) ? "to" : "from", DaySet.Of(span), scenario.Horizon.From, scenario.Horizon.To);
        return null;
    }

    public void Grade(ClinkerLine line, PerformanceGrade grade) => grades[line.Id] = grade;

    /// <summary>The outlook of a city so far, to be changed.</summary>
    public int[] Outlook(string city)
    {
        if (!outlook.TryGetValue(city, out var tenths)) outlook.Add(city, tenths = [.. scenario.Outlook.Pm25Tenths(city)]);
        return tenths;
    }

    /// <summary>Changes numbers of a rule; they are assumed from then on.</summary>
    public void Change<T>(T rule, Func<T, T> change)
        where T : Rule
    {
        var next = change((T)changed.GetValueOrDefault(rule.Id, rule));
        changed[rule.Id] = next with { Source = next.Source with { Assumed = true } };
    }

    /// <summary>Takes a line out of what a rule chooses.</summary>
    public void Leave(Rule rule, ClinkerLine line)
    {
        Speak(rule.Id);
        Take(leaving, rule, line);
    }

    /// <summary>Puts a line among what a rule chooses.</summary>
    public void Join(Rule rule, ClinkerLine line) => Take(joining, rule, line);

    public void SwitchOff(Rule rule) => off[rule.Id] = current;

    /// <summary>Adds a rule under an id that nobody has.</summary>
    public void Add(string id, Func<string, Rule> rule) => rules.Add(rule(Free(id, [.. scenario.Rules.Concat(rules).Select(other => other.Id)])));

    /// <summary>Adds a window under an id that nobody has.</summary>
    public Window Add(Window window)
    {
        var added = window with { Id = Free(window.Id, [.. scenario.Windows.Concat(windows).Select(other => other.Id)]) };
        windows.Add(added);
        return added;
    }

    /// <summary>All faults, in the order of the list.</summary>
    public ImmutableArray<PatchFault> Faults()
    {
        foreach (var (id, index) in off)
        {
            current = index;
            foreach (var other in speakers[id].Where(other => other != index).Distinct()) Clash(other, "Rule", id);
        }

        if (off.Count > 0 && scenario.Rules.All(rule => rule is FixedOrder || off.ContainsKey(rule.Id)))
        {
            current = off.Values.Max();
            Fault(PatchFaultKind.NoRuleLeft, "rule", off.First(entry => entry.Value == current).Key);
        }

        return [.. faults.OrderBy(fault => fault.Index)];
    }

    /// <summary>The base with all changes.</summary>
    public Scenario Build() => scenario with
    {
        Lines = [.. scenario.Lines.Select(Graded)],
        Facts = [.. scenario.Facts.Where(fact => fact.FactId != FactDefinition.Grade || !grades.ContainsKey(fact.LineId))],
        Outlook = outlook.Count == 0 ? scenario.Outlook : new PollutionOutlook(
            scenario.Horizon,
            scenario.Cities.ToDictionary(city => city.Id, city => outlook.TryGetValue(city.Id, out var tenths) ? [.. tenths] : scenario.Outlook.Pm25Tenths(city.Id))),
        Windows = [.. scenario.Windows, .. windows],
        Rules = Rules(),
    };

    /// <summary>The first names of a list.</summary>
    public static string Some(IEnumerable<string> names)
    {
        var first = names.Take(MostNames + 1).ToList();
        return first.Count == 0 ? "—" : string.Join(", ", first.Take(MostNames)) + (first.Count > MostNames ? ", …" : "");
    }

    // Orders come last, as they do in a scenario that was read.
    private ImmutableArray<Rule> Rules()
    {
        Rule[] left = [.. scenario.Rules.Where(rule => !off.ContainsKey(rule.Id)).Select(Patched)];
        return [.. left.Where(rule => rule is not FixedOrder), .. rules, .. left.Where(rule => rule is FixedOrder)];
    }

    private Rule Patched(Rule rule)
    {
        var patched = changed.GetValueOrDefault(rule.Id, rule);
        if (leaving.TryGetValue(rule.Id, out var left)) patched = Assumed(patched, Without(patched.AppliesTo, [.. left]));
        if (joining.TryGetValue(rule.Id, out var joined)) patched = Assumed(patched, LineSelector.All with { AnyOf = [patched.AppliesTo, LineSelector.All with { Lines = [.. joined] }] });

        // What is switched off overrides nothing and cannot be overridden.
        return patched.Supersedes.Any(off.ContainsKey)
            ? patched with { Supersedes = [.. patched.Supersedes.Where(id => !off.ContainsKey(id))] }
            : patched;
    }

    private static Rule Assumed(Rule rule, LineSelector appliesTo) => rule with { AppliesTo = appliesTo, Source = rule.Source with { Assumed = true } };

    private static LineSelector Without(LineSelector selector, ImmutableArray<string> lines)
    {
        var outside = LineSelector.All with { Lines = lines };
        return selector with { Not = selector.Not is { } not ? LineSelector.All with { AnyOf = [not, outside] } : outside };
    }

    private ClinkerLine Graded(ClinkerLine line) => grades.TryGetValue(line.Id, out var grade)
        ? line with { Grade = grade, Assumed = line.Assumed.Contains(FactDefinition.Grade) ? line.Assumed : line.Assumed.Add(FactDefinition.Grade) }
        : line;

    private void Speak(string rule)
    {
        if (!speakers.TryGetValue(rule, out var indices)) speakers.Add(rule, indices = []);
        indices.Add(current);
    }

    private void Clash(int other, string thing, string name)
    {
        var (earlier, later) = (Math.Min(current, other), Math.Max(current, other));
        if (clashes.Add((later, earlier)))
            faults.Add(PatchFault.Of(later, PatchFaultKind.Contradiction, null, null, earlier + 1, WhatIfText.Catalog.Format($"Thing.{thing}", name)));
    }

    private static void Take(Dictionary<string, SortedSet<string>> lines, Rule rule, ClinkerLine line)
    {
        if (!lines.TryGetValue(rule.Id, out var taken)) lines.Add(rule.Id, taken = new(StringComparer.Ordinal));
        taken.Add(line.Id);
    }

    private static string Free(string id, HashSet<string> taken)
    {
        while (taken.Contains(id)) id += "-";
        return id;
    }
}
