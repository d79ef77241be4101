// The head of one side: what it is, what is known of its bytes, which rendition, who received it.
#pragma once

#include "ui/compare/compare_words_presenter.h"

#include <QWidget>

class QComboBox;

namespace cf::ui {

class Badge;
class Label;
class LinkButton;

class CompareSideHead : public QWidget
{
    Q_OBJECT
public:
    CompareSideHead(ComparePresenter& presenter, bool isLeft, QWidget* parent = nullptr);
    /// Beside the heading: "Page 1 of 2"; empty for none.
    void setPage(const QString& page);

Q_SIGNALS:
    void recordRequested(const QString& id); ///< to be opened

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    ComparePresenter& m_presenter;
    bool m_isLeft;
    Label *m_heading, *m_scope, *m_page;
    Badge* m_content;
    QComboBox* m_renditions;
    QWidget* m_second; ///< scope and what is known of the bytes: one under the other where there is no room
};

} // namespace cf::ui
