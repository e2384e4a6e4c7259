using Google.OrTools.Sat;
using Scheduler.Optimization.Models;

namespace Scheduler.Optimization.Tests.Models;

public sealed class MpsWriterTests
{
    [Fact]
    public void Write_EveryKindOfRow_IsFreeMps()
    {
        var model = Model([(0, 9), (-3, 1), (5, 5)], [-5, 0, 0],
            ([2, 1, 0], 4, 7), ([1, 1, 0], 4, 4), ([1, 0, 0], long.MinValue, 8), ([0, -2, 0], 1, long.MaxValue), ([0, 0, 0], 1, 1));
        Assert.Equal(
            """
            NAME small FREE
            ROWS
             N objective
             L r0
             E r1
             L r2
             G r3
             E r4
            COLUMNS
             MARKER 'MARKER' 'INTORG'
             x0 objective -5
             x0 r0 2
             x0 r1 1
             x0 r2 1
             x1 r0 1
             x1 r1 1
             x1 r3 -2
             x2 objective 0
             MARKER 'MARKER' 'INTEND'
            RHS
             rhs r0 7
             rhs r1 4
             rhs r2 8
             rhs r3 1
             rhs r4 1
            RANGES
             rng r0 3
            BOUNDS
             LO bnd x0 0
             UP bnd x0 9
             LO bnd x1 -3
             UP bnd x1 1
             LO bnd x2 5
             UP bnd x2 5
            ENDATA

            """.ReplaceLineEndings("\n"),
            MpsWriter.Write(model, "small"));
    }

    [Fact]
    public void Write_VariableTwiceInARow_IsAddedUp()
    {
        var model = new CpModelProto { Variables = { new IntegerVariableProto { Domain = { 0, 1 } } } };
        model.Constraints.Add(new ConstraintProto { Linear = new() { Vars = { 0, 0 }, Coeffs = { 2, 3 }, Domain = { 0, 4 } } });
        Assert.Contains("\n x0 r0 5\n", MpsWriter.Write(model, "twice"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhatIsNotLinear_IsRefused()
    {
        var model = new CpModelProto { Variables = { new IntegerVariableProto { Domain = { 0, 1, 3, 4 } } } };
        Assert.Throws<NotSupportedException>(() => MpsWriter.Write(model, "holes"));
        model = new CpModelProto { Constraints = { new ConstraintProto { BoolOr = new() } } };
        Assert.Throws<NotSupportedException>(() => MpsWriter.Write(model, "clause"));
    }

    [CbcFact]
    public void Write_RangesBoundsAndNegativeObjective_MeanTheSameToCbc()
    {
        // The lower end of the range binds, then its upper end, then a bound below zero, then nothing is left.
        Assert.Equal(4, Cbc.Minimum(Model([(0, 9), (0, 9)], [1, 1], ([1, 1], 4, 7))));
        Assert.Equal(-7, Cbc.Minimum(Model([(0, 9), (0, 9)], [-1, -1], ([1, 1], 4, 7))));
        Assert.Equal(-4, Cbc.Minimum(Model([(-3, -1), (-1, 2)], [1, 1], ([1, -1], long.MinValue, 9))));
        Assert.Equal(2_000_000_007, Cbc.Minimum(Model([(0, 1), (0, 1)], [2_000_000_000, 7], ([1, 1], 2, 2))));
        Assert.Null(Cbc.Minimum(Model([(0, 1)], [1], ([0], 1, 1))));
    }

    private static CpModelProto Model(
        (long Low, long High)[] variables, long[] objective, params (long[] Coefficients, long Low, long High)[] rows)
    {
        var model = new CpModelProto { Objective = new CpObjectiveProto() };
        foreach (var (low, high) in variables) model.Variables.Add(new IntegerVariableProto { Domain = { low, high } });
        foreach (var (coefficient, variable) in objective.Select((coefficient, variable) => (coefficient, variable)).Where(term => term.coefficient != 0))
        {
            model.Objective.Vars.Add(variable);
            model.Objective.Coeffs.Add(coefficient);
        }

        foreach (var (coefficients, low, high) in rows)
        {
            var linear = new LinearConstraintProto { Domain = { low, high } };
            foreach (var (coefficient, variable) in coefficients.Select((coefficient, variable) => (coefficient, variable)).Where(term => term.coefficient != 0))
            {
                linear.Vars.Add(variable);
                linear.Coeffs.Add(coefficient);
            }

            model.Constraints.Add(new ConstraintProto { Linear = linear });
        }

        return model;
    }
}
