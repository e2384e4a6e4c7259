using Google.OrTools.Sat;

namespace Scheduler.Optimization.Models;

/// <summary>Adds linear rows to a CP-SAT model; fixed addends are moved into the bounds.</summary>
internal sealed class LinearRows(CpModelProto model)
{
    public int NewVariable(long low, long high)
    {
        model.Variables.Add(new IntegerVariableProto { Domain = { low, high } });
        return model.Variables.Count - 1;
    }

    /// <summary>low ≤ Σ coefficient · variable ≤ high; a null end is open. Ends that leave nothing between them make a contradiction, since CP-SAT
    /// takes an empty domain for a fault of the model.</summary>
    public void Add(IEnumerable<(int Variable, long Coefficient)> terms, long? low, long? high)
    {
        if (low > high)
        {
            AddContradiction();
            return;
        }

        var linear = new LinearConstraintProto();
        foreach (var (variable, coefficient) in terms)
        {
            if (coefficient == 0) continue;
            linear.Vars.Add(variable);
            linear.Coeffs.Add(coefficient);
        }

        linear.Domain.Add(low ?? long.MinValue);
        linear.Domain.Add(high ?? long.MaxValue);
        model.Constraints.Add(new ConstraintProto { Linear = linear });
    }

    /// <summary>A row that nothing meets, where a shape contradicts itself.</summary>
    public void AddContradiction() => Add([], 1, 1);
}
