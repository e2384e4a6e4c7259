namespace Scheduler.Domain.Targets;

/// <summary>What is asked of a share.</summary>
/// <param name="Bound">On which side it has to lie.</param>
/// <param name="PercentThousandths">The limit in thousandths of a percent, 0 … 100,000.</param>
public sealed record ShareLimit(ShareBound Bound, int PercentThousandths)
{
    private const long ThousandthsOfWhole = 100_000;

    /// <summary>Whether a share keeps the limit, exactly.</summary>
    /// <exception cref="OverflowException">The figures are larger than any fleet.</exception>
    public bool Allows(LineShare share)
    {
        checked
        {
            var (part, limit) = (share.Part * ThousandthsOfWhole, share.Whole * PercentThousandths);
            return Bound == ShareBound.AtLeast ? part >= limit : part <= limit;
        }
    }
}
