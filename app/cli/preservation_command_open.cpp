// counterfoil preservation --read SAMPLE --open: the files of the sample are opened after they were read.
#include "app/cli/preservation_command.h"

#include "ui/preservation/opened_sample_presenter.h"

namespace cf::cli {

void PreservationCommand::openSample(Program& program, const KeptFixityRun& run)
{
    auto* opening = new ui::SampleOpening(program.cache(), program.content(), program.reader(), this);
    connect(opening, &ui::SampleOpening::failed, this, [this](const Error& error) { finish(error); });
    connect(opening, &ui::SampleOpening::opened, this, [this, &program, run](const ui::OpenedSample& sample) {
        m_opened = sample;
        tellReport(program, run);
    });
    opening->open(run.draw);
}

ExitCode PreservationCommand::endOf(const FixityReport& report) const
{
    const bool isOpened = !m_opened || m_opened->opened == m_opened->files;
    return report.outcome() == u"FOUND" ? Integrity : report.outcome() == u"INTACT" && isOpened ? Done : Partial;
}

} // namespace cf::cli
