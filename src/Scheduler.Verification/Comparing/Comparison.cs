using NodaTime;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Comparing;

/// <summary>One comparison of what was found with what is allowed.</summary>
/// <param name="Room">How far the found number may still move before the limit; negative by as much as the limit is passed.</param>
/// <param name="Breached">Whether this is a breach.</param>
/// <param name="Words">The comparison in words, written only when it is shown.</param>
internal sealed record Comparison(long Room, bool Breached, Func<LocalizedText> Words)
{
    /// <summary>Line concerned, or null when a group is.</summary>
    public string? LineId { get; init; }

    /// <summary>First day concerned, or null when a whole period is.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Nothing is asked, so it cannot fail; it is counted, but says nothing about how tight the rule is.</summary>
    public bool Trivial { get; init; }

    /// <summary>Found must reach what is required.</summary>
    /// <param name="statement">Key of the statement in <see cref="VerdictText"/>.</param>
    public static Comparison AtLeast(long found, long required, Unit unit, string statement, params object[] arguments) =>
        Of(found - required, "TooFew", unit, statement, arguments) with { Trivial = required <= 0 };

    /// <summary>Found must not pass what is allowed.</summary>
    /// <param name="statement">Key of the statement in <see cref="VerdictText"/>.</param>
    public static Comparison AtMost(long found, long allowed, Unit unit, string statement, params object[] arguments) =>
        Of(allowed - found, "TooMany", unit, statement, arguments);

    /// <summary>The same comparison, about a line, a day, or both.</summary>
    public Comparison About(string? lineId, LocalDate? date = null) => this with { LineId = lineId, Date = date };

    private static Comparison Of(long room, string breach, Unit unit, string statement, object[] arguments) =>
        new(room, room < 0, () => VerdictText.Catalog.Format(
            $"Comparison.{(room < 0 ? breach : "Room")}",
            VerdictText.Catalog.Format(statement, arguments),
            Math.Abs(room),
            VerdictText.Catalog.Format($"Unit.{unit}")));
}
