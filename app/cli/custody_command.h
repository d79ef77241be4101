// counterfoil custody [--missed] [--composed] [--receipts] [--reissues] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/hand_over_report.h"
#include "models/evidence/missed_letters.h"
#include "models/evidence/reissue/unasked_reissues.h"

namespace cf::cli {

class CustodyCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void askMissed(Program& program);
    void askComposed(Program& program);
    void askControl(Program& program);
    void askReceipts(Program& program);
    void askReissues(Program& program);
    void printMissed(const evidence::MissedLetters& missed) const;
    void printComposed(const evidence::ComposedNotArchived& gap) const;
    void printReceipts(const evidence::ReceiptGaps& gaps) const;
    void printReissues(const evidence::UnaskedReissues& unasked) const;
    void end();
    bool m_wantsMissed = false, m_wantsComposed = true, m_wantsReceipts = true, m_wantsReissues = true, m_json = false;
    query::Calendar m_calendar;
    QJsonObject m_told; ///< with --json
    qint64 m_found = 0;
};

} // namespace cf::cli
