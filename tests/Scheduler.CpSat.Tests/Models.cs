using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

/// <summary>Small models whose answers are known.</summary>
internal static class Models
{
    /// <summary>The best value that <see cref="Knapsack"/> can carry: items 1 and 2 (weights 4 + 3).</summary>
    public const long KnapsackOptimum = 13;

    /// <summary>A long number of seconds, for solves that a test ends itself.</summary>
    public const double Forever = 300;

    /// <summary>Items of value 10, 7, 6, 2 and weight 5, 4, 3, 2 in a sack for 7, maximising the value.</summary>
    public static CpModelProto Knapsack()
    {
        var model = Booleans(4);
        model.Constraints.Add(Linear([5, 4, 3, 2], 0, 7));
        // Maximising: the objective is negated and its scaling says so.
        model.Objective = new CpObjectiveProto { Vars = { 0, 1, 2, 3 }, Coeffs = { -10, -7, -6, -2 }, ScalingFactor = -1 };
        return model;
    }

    /// <summary>2 x = 1 for an integer x, written so that it is no contradiction at first sight.</summary>
    public static CpModelProto Infeasible()
    {
        var model = Booleans(3);
        model.Constraints.Add(Linear([2, 2, 2], 3, 3));
        return model;
    }

    /// <summary>Three yes-or-no variables of which exactly two are set; nothing to optimise.</summary>
    public static CpModelProto TwoOfThree()
    {
        var model = Booleans(3);
        model.Constraints.Add(Linear([1, 1, 1], 2, 2));
        return model;
    }

    /// <summary>Market split: splitting many orders exactly in half for several products. Keeps a solver busy for hours.</summary>
    public static CpModelProto Endless()
    {
        const int orders = 60;
        const int products = 8;
        var random = new Random(7);
        var model = Booleans(orders);
        for (var product = 0; product < products; product++)
        {
            var sizes = Enumerable.Range(0, orders).Select(_ => (long)random.Next(1000)).ToArray();
            model.Constraints.Add(Linear(sizes, sizes.Sum() / 2, sizes.Sum() / 2));
        }

        model.Objective = new CpObjectiveProto { Vars = { 0, 1 }, Coeffs = { 1, 1 }, Offset = 1 };
        return model;
    }

    /// <summary>
    /// Half of 40 variables are to be set, cheapest first; the hint names a complete, dear way: every second one.
    /// </summary>
    public static CpModelProto Hinted()
    {
        const int count = 40;
        var model = Booleans(count);
        model.Constraints.Add(Linear([.. Enumerable.Repeat(1L, count)], count / 2, count / 2));
        model.Objective = new CpObjectiveProto
        {
            Vars = { Enumerable.Range(0, count) },
            Coeffs = { Enumerable.Range(1, count).Select(price => (long)price) },
        };
        model.SolutionHint = new PartialVariableAssignment
        {
            Vars = { Enumerable.Range(0, count) },
            Values = { Enumerable.Range(0, count).Select(index => (long)(index % 2)) },
        };
        return model;
    }

    /// <summary>Ten thousand variables in a chain of implications: big on the wire (0.5 MB), quick to solve.</summary>
    public static CpModelProto Big()
    {
        const int count = 10_000;
        var model = Booleans(count);
        for (var index = 1; index < count; index++)
            model.Constraints.Add(new ConstraintProto { BoolOr = new BoolArgumentProto { Literals = { index, -index } } });
        model.Objective = new CpObjectiveProto { Vars = { Enumerable.Range(0, count) }, Coeffs = { Enumerable.Repeat(1L, count) } };
        return model;
    }

    /// <summary>Parameters with one worker and a limit in seconds.</summary>
    public static SatParameters Limit(double seconds) => new() { NumWorkers = 1, MaxTimeInSeconds = seconds };

    public static CpModelProto Booleans(int count)
    {
        var model = new CpModelProto();
        for (var index = 0; index < count; index++)
            model.Variables.Add(new IntegerVariableProto { Domain = { 0, 1 } });
        return model;
    }

    /// <summary>least ≤ Σ coefficients[i] · x[i] ≤ most over the first variables.</summary>
    public static ConstraintProto Linear(long[] coefficients, long least, long most) => new()
    {
        Linear = new LinearConstraintProto
        {
            Vars = { Enumerable.Range(0, coefficients.Length) },
            Coeffs = { coefficients },
            Domain = { least, most },
        },
    };
}
