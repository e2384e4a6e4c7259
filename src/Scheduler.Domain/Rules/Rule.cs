using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>
/// One rule of a notice, as data. Kinds are open: a new one is a new subtype with a compiler in the rulebook, a check in
/// the verifier, texts and tests of the same name. Nothing else in the system knows the kinds.
/// </summary>
/// <param name="Id">Stable id inside the scenario.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="AppliesTo">The lines it speaks of.</param>
public abstract record Rule(string Id, RuleSource Source, LineSelector AppliesTo)
{
    /// <summary>The kind's name: the same word in scenario files, docs and code.</summary>
    public string Kind => GetType().Name;

    /// <summary>What a planner would say, with this rule's numbers.</summary>
    public abstract LocalizedText Sentence { get; }

    /// <summary>First day on which the rule is in force, or null.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Last day on which the rule is in force, or null.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>Among rivals that fit the same line and day, the one with the highest number wins.</summary>
    public int Priority { get; init; }

    /// <summary>Ids of earlier rules that this one, of a later notice, overrides on the days on which it binds.</summary>
    public ImmutableArray<string> Supersedes { get; init; } = [];

    /// <summary>What a binding on some days only means.</summary>
    public abstract RuleReach Reach { get; }

    /// <summary>The window that the rule speaks of, where it has one.</summary>
    public virtual Window? SpokenWindow => null;

    /// <summary>The days that the rule speaks of; null for the whole horizon.</summary>
    public virtual DaySet? SpokenDays => SpokenWindow?.Days;

    /// <summary>Rules with the same key are rivals: on each day at most one of them binds a line. Null: such rules add up.</summary>
    public virtual string? RivalKey => null;

    /// <summary>Whether, on each day on which this rule binds a line, the other one does not: it is a rival of a lower priority.</summary>
    public virtual bool PrevailsOver(Rule other) => RivalKey is { } key && other.RivalKey == key && Priority > other.Priority;

    /// <summary>The rule gives its lines due days of their own, in these windows; other rules adjust or scale them.</summary>
    public virtual ImmutableArray<Window> BaseWindows => [];

    /// <summary>Its base days come on top of any other base of the same window, as old debt does; otherwise a window of a line has one base.</summary>
    public virtual bool AddsToBase => false;

    /// <summary>Share of their due days that bound lines owe, percent (0: exempt); null where the rule does not scale.</summary>
    public virtual int? DuePercent => null;

    /// <summary>Whose share <see cref="DuePercent"/> is, in words.</summary>
    public virtual LocalizedText DueSubject => LocalizedText.Same(Id);

    /// <summary>Rounding of <see cref="DuePercent"/>.</summary>
    public virtual Rounding DueRounding => Rounding.Up;

    /// <summary>The window whose due days bound lines make up at another time; they need not stop in it. Null: nothing is deferred.</summary>
    public virtual Window? DeferredWindow => null;

    /// <summary>Percent of filed capacity at which a line that the rule binds runs, on the bound days on which it runs; null where the rule
    /// does not cut loads. <see cref="LineLoad"/> puts the rules together.</summary>
    public virtual int? LoadPercentOf(ClinkerLine line) => null;

    /// <summary>Bound lines take all their due days in one unbroken block, and window minima do not bind them.</summary>
    public virtual bool OneBlock => false;

    /// <summary>Every selector whose answer matters to the rule: <see cref="AppliesTo"/>, and those of rows.</summary>
    public virtual IEnumerable<LineSelector> AskingSelectors => [AppliesTo];

    /// <summary>Conditions on facts at which the rule changes its mind.</summary>
    public virtual IEnumerable<FactCondition> AskedFacts => AskingSelectors.SelectMany(selector => selector.Parts()).SelectMany(part => part.Facts);
}
