namespace Scheduler.Domain.Reserve;

/// <summary>Whether days of a reserve can still be called after a plan, its stops being kept.</summary>
public enum ReserveAnswer
{
    /// <summary>Yes: a plan with these days was found that the verifier accepts, with no more shortage.</summary>
    Fits,

    /// <summary>Proven: no.</summary>
    DoesNotFit,

    /// <summary>Only plans with more shortage were found; that there is no other is not proven.</summary>
    OnlyShort,

    /// <summary>Neither such a plan nor a proof.</summary>
    Unknown,
}
