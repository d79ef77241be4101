// The three letters of a dispute side by side on a thread: what became of each, when, and by which calendar it is due.
#pragma once

#include "ui/disputes/dispute_words_presenter.h"
#include "ui/widgets/item_list.h"

namespace cf::ui {

class StageRow : public ItemList
{
    Q_OBJECT
public:
    explicit StageRow(QWidget* parent = nullptr);
    const QList<StageWords>& stages() const { return m_stages; }
    void setStages(QList<StageWords> stages);

    int count() const override { return int(m_stages.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override;
    QString copyText(int item) const override;
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return !m_stages.value(item).query.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< ← and → as well

private:
    void paintStage(QPainter& p, int item) const;
    QList<StageWords> m_stages;
};

} // namespace cf::ui
