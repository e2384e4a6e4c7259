namespace Scheduler.Domain.Lines;

/// <summary>Class of a line with a duty of its own; what follows from it is decided by a rule, never by the class.</summary>
public enum SpecialClass
{
    None,

    /// <summary>Burns waste (协同处置).</summary>
    CoProcessing,

    /// <summary>Heats homes (居民供暖).</summary>
    ResidentialHeating,

    /// <summary>Uses carbide slag (电石渣).</summary>
    CarbideSlag,

    /// <summary>Oil-well, white, dam cement … (特种水泥).</summary>
    SpecialCement,

    /// <summary>Supplies a key project (重点工程).</summary>
    KeyProject,
}
