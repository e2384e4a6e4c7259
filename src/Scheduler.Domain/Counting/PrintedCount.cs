namespace Scheduler.Domain.Counting;

/// <summary>A printed number of days beside the counted one. Both are kept: a difference is shown, never corrected.</summary>
/// <param name="Printed">What the document says.</param>
/// <param name="Computed">What counting gives.</param>
public sealed record PrintedCount(HalfDays Printed, HalfDays Computed)
{
    public bool Differs => Printed != Computed;
}
