// counterfoil pack CASE: puts a response pack together out of a dispute, workspace, case or record and seals it; --verify FILE: whether a file is one, as it was sealed;
// --file: files it back, through the outbox.
#pragma once

#include "app/cli/command.h"
#include "models/evidence/pack/pack_review.h"
#include "ui/packs/pack_seal_presenter.h"

#include <QJsonArray>

namespace cf::cli {

class PackCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void list();
    void begin();
    void findThenAdd(); ///< what --find finds, then what --add names
    void addNext(qsizetype at);
    void look(bool isFirst);
    void suggest(const evidence::PackReview& review);
    void seal(const evidence::PackReview& review);
    /// Of a command that was not carried out no draft stays.
    template <class End> void dropAndFinish(const End& end);
    void tell(const evidence::PackReview& review, const Pack& pack, const QString& file, const QString& whyUnsigned);
    /// From m_told on, with what became of those that were asked to be filed.
    void tellPacks(const std::vector<Pack>& packs);
    void fileSealed();
    /// Into the outbox, then on; ends with what stands against it.
    void fileBack(const Pack& pack, const QString& workspace, std::function<void()> then);
    void verify();
    void verifyWith(const QByteArray& bytes, const QString& known, const Result<QString>& said);
    ui::TimeTelling telling() const;
    query::Calendar calendar() const;

    Program* m_program = nullptr;
    QString m_case, m_out, m_checklist, m_reason, m_checked, m_with;
    QStringList m_add;
    std::optional<query::Query> m_find;
    PackAuthority m_authority;
    Pack m_pack;
    QString m_to, m_filingTold;
    QJsonObject m_filing;
    QJsonArray m_lines;
    size_t m_told = 0; ///< packs of a list
    bool m_files = false, m_isSealed = false; ///< isSealed: CASE is a pack
    bool m_suggest = false, m_dryRun = false, m_unsigned = false, m_json = false, m_lists = false;
};

} // namespace cf::cli
