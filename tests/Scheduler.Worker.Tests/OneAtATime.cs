// Each test runs workers and solves as processes of their own, which take all cores: side by side they would only wait for each other, and some run out of patience.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
