using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>What the reader of a rule may look up.</summary>
internal sealed record RuleContext(Facts Facts, KnownWindows Windows, KnownSources Sources, FaultCollector Faults)
{
    /// <summary>Reads the selectors inside rules.</summary>
    public SelectorReader Selectors { get; } = new(Facts);

    /// <summary>The window under the key <c>window</c>; one without days after a fault.</summary>
    public Window Window(YamlCursor rule) => Window(rule, "window");

    /// <summary>The window under any key.</summary>
    public Window Window(YamlCursor rule, string key) => Windows.Find(rule.Reference(key, Windows.Names));

    /// <summary>The selector under a key of a rule's own; all lines when it is missing.</summary>
    public LineSelector Selector(YamlCursor rule, string key) => Selectors.Read(rule, key, Faults);

    /// <summary>The declared fact under a key; a fault when it is not a number.</summary>
    public string NumberFact(YamlCursor rule, string key)
    {
        var id = rule.Reference(key, Facts.Known.DeclaredNames);
        if (Facts.Known.Find(id) is { Type: not FactType.Number }) Faults.Add(FaultKind.FactNotNumber, rule.PlaceOf(key), id);
        return id;
    }

    /// <summary>Notes a fault when more days are asked for than a window has.</summary>
    public void CheckFits(YamlCursor rule, string key, int days, Window window)
    {
        if (!window.Days.IsEmpty && days > window.Days.Count)
            Faults.Add(FaultKind.DaysAboveWindow, rule.PlaceOf(key), $"{days}", window.Name, window.Days.Count);
    }

    /// <summary>Notes a fault when no unbroken part of a window holds a block.</summary>
    public void CheckHoldsBlock(YamlCursor rule, string key, int days, Window window)
    {
        var longest = window.Days.Intervals.Select(span => span.Length).DefaultIfEmpty(0).Max();
        if (longest < days && days <= window.Days.Count)
            Faults.Add(FaultKind.BlockAboveSpan, rule.PlaceOf(key), $"{days}", window.Name, longest);
    }

    /// <summary>Notes a fault for each window that shares a day with an earlier one of a list.</summary>
    public void CheckDisjoint(YamlCursor rule, string key, IEnumerable<Window> windows)
    {
        var earlier = new List<Window>();
        foreach (var window in windows)
        {
            if (earlier.FirstOrDefault(other => !other.Days.Intersect(window.Days).IsEmpty) is { } other)
                Faults.Add(FaultKind.WindowsOverlap, rule.PlaceOf(key), window.Id, other.Name, other.Days.Intersect(window.Days).ToString());
            earlier.Add(window);
        }
    }

    /// <summary>The windows under a key that takes a list of them.</summary>
    public ImmutableArray<Window> WindowList(YamlCursor rule, string key, bool required)
    {
        if (required && rule.IsMap && !rule.Has(key)) Faults.Add(FaultKind.KeyMissing, rule.PlaceOf(key), null, key);
        return [.. rule.Values(key, (values, raw, place) => Windows.Find(values.Reference(raw, place, Windows.Names)))];
    }

    /// <summary>A list of windows that share no day, of which at least one is required.</summary>
    public ImmutableArray<Window> DisjointWindows(YamlCursor rule, string key)
    {
        var windows = WindowList(rule, key, required: true);
        CheckDisjoint(rule, key, windows);
        return windows;
    }

    /// <summary>A list of windows, each with a number of days.</summary>
    public ImmutableArray<WindowDays> WindowDays(YamlCursor rule, string key)
    {
        var parts = ImmutableArray.CreateBuilder<WindowDays>();
        foreach (var map in rule.Maps(key, ["window", "days"]))
        {
            var window = Window(map);
            var days = map.Int("days", NumberRange.Days);
            CheckFits(map, "days", days, window);
            if (window.Id.Length > 0 && parts.Any(part => part.Window.Id == window.Id))
                Faults.Add(FaultKind.ListValueTwice, map.PlaceOf("window"), window.Id);
            parts.Add(new WindowDays(window, days));
        }

        return parts.ToImmutable();
    }

    /// <summary>Notes a fault when a window that should lie inside another has days outside it.</summary>
    public void CheckInside(YamlCursor map, string key, Window inner, Window outer)
    {
        if (outer.Days.IsEmpty || inner.Days.Except(outer.Days) is not { IsEmpty: false } outside) return;
        Faults.Add(FaultKind.WindowNotInside, map.PlaceOf(key), inner.Id, outer.Name, outer.Days.ToString(), outside.ToString());
    }
}
