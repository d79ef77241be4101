// counterfoil classify-bounce FILE … [--json]
#pragma once

#include "app/cli/command.h"
#include "models/domain/mail_parts.h"
#include "models/reading/reader_pool.h"

#include <deque>
#include <map>

namespace cf::cli {

class ClassifyBounceCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    bool needsProfile() const override { return false; }
    void runAlone() override;

private:
    /// One mail of a file; `number` from 1 where the file is a mailbox.
    struct Place {
        QString file;
        int number = 0;
    };
    void askMore();
    bool takeNextFile();
    void answered(qint64 turn, const Place& place, const Result<MailParts>& mail);
    void print(const Place& place, const Result<MailParts>& mail);
    void lose(const QString& name, const Error& error);

    QStringList m_files;
    std::deque<std::pair<Place, QByteArray>> m_mails; ///< of the file at hand, not yet asked for
    std::map<qint64, std::pair<Place, Result<MailParts>>> m_early; ///< answered before their turn
    std::unique_ptr<reading::ReaderPool> m_reader;
    qint64 m_asked = 0, m_printed = 0;
    bool m_json = false, m_lost = false;
};

} // namespace cf::cli
