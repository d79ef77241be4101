// counterfoil activity show|verify|export: what people and the program did, whether it is as it was written, and the files that
// counterfoil-verify checks.
#pragma once

#include "app/cli/command.h"
#include "app/time_stamping.h"
#include "ui/activity/witness_presenter.h"

namespace cf::cli {

class ActivityCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    enum class Act { Show, Verify, Export, Witness, Stamp };
    enum class File { Segment, Entry, Since, Checkpoint };
    bool takeListing(const QCommandLineParser& parser);
    bool takeFile(const QCommandLineParser& parser);
    void show();
    void tellEntries(const std::vector<activity::Entry>& entries, qint64 count, const activity::LogState& state);
    void verify();
    bool takeWitness(const QCommandLineParser& parser);
    void witness();
    void tellWitnesses();
    void stamp();
    void tellStamps(const std::vector<KeptStamp>& all);
    void write();
    void writeSigned();
    void writeBytes(const QFuture<Result<QByteArray>>& bytes);
    void written(qint64 entries);
    void tellWritten(qint64 entries);
    QString fileCode() const;
    QString watermark(const activity::LogState& state) const;

    Program* m_program = nullptr;
    Act m_act = Act::Show;
    File m_file = File::Checkpoint;
    activity::LogListing m_listing;
    qint64 m_number = 0; ///< of the day, the entry or the checkpoint that is wanted as a file
    QString m_out;
    enum class OfWitness { List, File, Check };
    OfWitness m_ofWitness = OfWitness::List;
    std::unique_ptr<ui::WitnessPresenter> m_witness;
    std::unique_ptr<TimeStamping> m_stamping;
    bool m_isListing = false; ///< of stamps: none is taken
    bool m_json = false;
};

} // namespace cf::cli
