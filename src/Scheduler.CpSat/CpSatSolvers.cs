namespace Scheduler.CpSat;

/// <summary>Opens the door to the hinge that this build carries.</summary>
public static class CpSatSolvers
{
    /// <summary>The version of OR-Tools that both hinges carry.</summary>
    public const string OrToolsVersion = "9.15";

    /// <summary>Makes a solver. Its children start with their first solve.</summary>
    /// <exception cref="CpSatUnavailableException">The hinge lacks something; the message says what.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static ICpSatSolver Create(CpSatOptions? options = null)
    {
        options ??= new CpSatOptions();
        options.Check();
#if NATIVE_SOLVER
        return new NativeSolver(options);
#else
        var hinge = EmbeddedHinge.Inspect(options.SolverHome);
        return hinge.IsUsable
            ? new EmbeddedSolver(hinge, options)
            : throw new CpSatUnavailableException(hinge.Problem!);
#endif
    }

    /// <summary>Looks at the hinge without solving. Never throws: what is missing is in <see cref="SolverHinge.Problem"/>.</summary>
    public static SolverHinge Inspect() =>
#if NATIVE_SOLVER
        NativeSolver.Inspect();
#else
        EmbeddedHinge.Inspect(home: null);
#endif

    /// <summary>Examines solver and machine, with advice on what would make solving faster. Never throws.</summary>
    public static DoctorReport Examine() => Doctor.Examine(Inspect());
}
