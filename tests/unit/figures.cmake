cf_test(tst_figure_parts figure_parts_test.cpp "unit" cf::evidence cf::search cf::cache)
