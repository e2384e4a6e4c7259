namespace Scheduler.Domain.WhatIf;

/// <summary>Why a patch does not fit its scenario, or another patch.</summary>
public enum PatchFaultKind
{
    LineUnknown,
    CompanyUnknown,

    /// <summary>No line has the grade on the first planned day.</summary>
    GradeUnused,
    CityUnknown,
    RuleUnknown,

    /// <summary>The rule is there, but its kind has nothing that the patch could change.</summary>
    RuleOfAnotherKind,
    PercentOutOfRange,

    /// <summary>A day would have more than the format can hold.</summary>
    OutlookTooHigh,
    SpanOutsideHorizon,
    DaysOutOfRange,
    MemberUnknown,

    /// <summary>The cap has several members, and tonnes are given for none of them.</summary>
    MemberMissing,
    TonnesOutOfRange,

    /// <summary>The rule chooses its lines by nothing that could be changed for one line.</summary>
    RuleWithoutChoice,

    /// <summary>The rule does not apply to the line anyway.</summary>
    NotChosen,

    /// <summary>The rule applies to the line already.</summary>
    ChosenAlready,

    /// <summary>No rule exempts the line.</summary>
    NotExempt,

    /// <summary>No rule is left.</summary>
    NoRuleLeft,

    /// <summary>Another patch speaks of the same thing.</summary>
    Contradiction,
}
