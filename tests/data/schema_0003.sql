BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE planned_obligation (
	contract_id CHAR(32) NOT NULL, 
	place INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	window INTEGER NOT NULL, 
	tell_by_on DATE, 
	waits_from_on DATE, 
	is_settled BOOLEAN NOT NULL, 
	CONSTRAINT pk_planned_obligation PRIMARY KEY (contract_id, place)
)
 WITHOUT ROWID

;
CREATE INDEX ix_planned_obligation_open ON planned_obligation (due_on) WHERE is_settled = 0;
CREATE INDEX ix_planned_obligation_waiting ON planned_obligation (waits_from_on, due_on) WHERE is_settled = 0 AND waits_from_on IS NOT NULL;
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set_sequence ON revision (change_set, sequence);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE stale_plan (
	contract_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_stale_plan PRIMARY KEY (contract_id)
);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE INDEX ix_obligation_done_on ON obligation (done_on);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TABLE form (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	service_types VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	is_retired BOOLEAN, 
	working VARCHAR NOT NULL, 
	CONSTRAINT pk_form PRIMARY KEY (id)
);
CREATE INDEX ix_form_key ON form ("key");
CREATE TABLE form_version (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	form_id CHAR(32), 
	number INTEGER, 
	content VARCHAR NOT NULL, 
	content_sha256 VARCHAR NOT NULL, 
	made_on DATE, 
	author VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_form_version PRIMARY KEY (id), 
	CONSTRAINT fk_form_version_form_id_form FOREIGN KEY(form_id) REFERENCES form (id)
);
CREATE INDEX ix_form_version_form_id ON form_version (form_id);
CREATE TABLE visit (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	form_version_id CHAR(32), 
	visit_type VARCHAR NOT NULL, 
	is_announced BOOLEAN, 
	status VARCHAR NOT NULL, 
	planned_on DATE, 
	officer_id CHAR(32), 
	follows_id CHAR(32), 
	scope VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	letter_due_on DATE, 
	letter_sent_on DATE, 
	documents_due_on DATE, 
	began_on DATE, 
	ended_on DATE, 
	draft_due_on DATE, 
	draft_shared_on DATE, 
	accuracy_due_on DATE, 
	accuracy_received_on DATE, 
	final_on DATE, 
	plan_due_on DATE, 
	plan_agreed_on DATE, 
	revisit_due_on DATE, 
	closed_on DATE, 
	stopped_reason VARCHAR NOT NULL, 
	feedback_on DATE, 
	feedback_time VARCHAR NOT NULL, 
	feedback_to VARCHAR NOT NULL, 
	feedback_summary VARCHAR NOT NULL, 
	signed_role VARCHAR NOT NULL, 
	signed_on DATE, 
	signature VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	private_note VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	level_computed VARCHAR NOT NULL, 
	level_reason VARCHAR NOT NULL, 
	is_on_paper BOOLEAN, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT fk_visit_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_visit_follows_id_visit FOREIGN KEY(follows_id) REFERENCES visit (id), 
	CONSTRAINT fk_visit_form_version_id_form_version FOREIGN KEY(form_version_id) REFERENCES form_version (id), 
	CONSTRAINT fk_visit_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_visit_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_visit_contract_id ON visit (contract_id);
CREATE INDEX ix_visit_follows_id ON visit (follows_id);
CREATE INDEX ix_visit_form_version_id ON visit (form_version_id);
CREATE INDEX ix_visit_officer_id ON visit (officer_id);
CREATE INDEX ix_visit_provider_id ON visit (provider_id);
CREATE TABLE document_request (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	asked_on DATE, 
	due_on DATE, 
	received_on DATE, 
	is_enough BOOLEAN, 
	words VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_document_request_check_id_check REFERENCES "check" (id), document_id CHAR(32) CONSTRAINT fk_document_request_document_id_document REFERENCES "document" (id), expires_on DATE, 
	CONSTRAINT pk_document_request PRIMARY KEY (id), 
	CONSTRAINT fk_document_request_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_document_request_visit_id ON document_request (visit_id);
CREATE TABLE paper (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	visit_id CHAR(32), 
	version INTEGER, 
	stage VARCHAR NOT NULL, 
	frozen_on DATE, 
	content VARCHAR NOT NULL, 
	content_sha256 VARCHAR NOT NULL, 
	supersedes_id CHAR(32), 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_paper_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_paper PRIMARY KEY (id), 
	CONSTRAINT fk_paper_supersedes_id_paper FOREIGN KEY(supersedes_id) REFERENCES paper (id), 
	CONSTRAINT fk_paper_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_paper_supersedes_id ON paper (supersedes_id);
CREATE INDEX ix_paper_visit_id ON paper (visit_id);
CREATE TABLE visit_day (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	visit_id CHAR(32), 
	held_on DATE, 
	arrived VARCHAR NOT NULL, 
	"left" VARCHAR NOT NULL, 
	location_id CHAR(32), 
	officers VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_day PRIMARY KEY (id), 
	CONSTRAINT fk_visit_day_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_day_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_day_location_id ON visit_day (location_id);
CREATE INDEX ix_visit_day_visit_id ON visit_day (visit_id);
CREATE TABLE visit_part (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	label VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	repeat VARCHAR NOT NULL, 
	location_id CHAR(32), 
	position INTEGER, check_id CHAR(32) CONSTRAINT fk_visit_part_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_visit_part PRIMARY KEY (id), 
	CONSTRAINT fk_visit_part_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_part_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_part_location_id ON visit_part (location_id);
CREATE INDEX ix_visit_part_visit_id ON visit_part (visit_id);
CREATE TABLE visit_person (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	role VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	location_id CHAR(32), 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_person PRIMARY KEY (id), 
	CONSTRAINT fk_visit_person_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_person_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_person_location_id ON visit_person (location_id);
CREATE INDEX ix_visit_person_visit_id ON visit_person (visit_id);
CREATE TABLE visit_plan_line (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	year VARCHAR NOT NULL, 
	decision VARCHAR NOT NULL, 
	month_on DATE, 
	reason VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_plan_line PRIMARY KEY (id), 
	CONSTRAINT fk_visit_plan_line_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_visit_plan_line_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_plan_line_contract_id ON visit_plan_line (contract_id);
CREATE INDEX ix_visit_plan_line_visit_id ON visit_plan_line (visit_id);
CREATE TABLE visit_step (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	step VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	happened_on DATE, 
	time VARCHAR NOT NULL, 
	with_whom VARCHAR NOT NULL, 
	how VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_step PRIMARY KEY (id), 
	CONSTRAINT fk_visit_step_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_step_visit_id ON visit_step (visit_id);
CREATE TABLE accuracy_point (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	provider_words VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	paper_id CHAR(32), 
	number INTEGER, 
	line_id VARCHAR NOT NULL, 
	line_words VARCHAR NOT NULL, 
	ground VARCHAR NOT NULL, 
	proposed VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	received_on DATE, 
	answer VARCHAR NOT NULL, 
	answer_words VARCHAR NOT NULL, 
	answered_by VARCHAR NOT NULL, 
	answered_on DATE, 
	has_dispute BOOLEAN, 
	dispute_words VARCHAR NOT NULL, 
	dispute_officer VARCHAR NOT NULL, 
	dispute_answer VARCHAR NOT NULL, 
	dispute_on DATE, 
	CONSTRAINT pk_accuracy_point PRIMARY KEY (id), 
	CONSTRAINT fk_accuracy_point_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id), 
	CONSTRAINT fk_accuracy_point_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_accuracy_point_paper_id ON accuracy_point (paper_id);
CREATE INDEX ix_accuracy_point_visit_id ON accuracy_point (visit_id);
CREATE TABLE answer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	asked VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	quality VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	private_note VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	is_on_paper BOOLEAN, 
	is_after_visit BOOLEAN, check_id CHAR(32) CONSTRAINT fk_answer_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_answer_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_answer_part_id ON answer (part_id);
CREATE INDEX ix_answer_visit_id ON answer (visit_id);
CREATE TABLE finding (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	fact VARCHAR NOT NULL, 
	grade VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	impact VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	required_outcome VARCHAR NOT NULL, 
	frameworks VARCHAR NOT NULL, 
	may_be_shared BOOLEAN, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	number INTEGER, 
	repeat_of_id CHAR(32), 
	found_on DATE, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_finding_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_finding PRIMARY KEY (id), 
	CONSTRAINT fk_finding_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_finding_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_finding_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_finding_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_finding_repeat_of_id_finding FOREIGN KEY(repeat_of_id) REFERENCES finding (id), 
	CONSTRAINT fk_finding_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_finding_contract_id ON finding (contract_id);
CREATE INDEX ix_finding_location_id ON finding (location_id);
CREATE INDEX ix_finding_part_id ON finding (part_id);
CREATE INDEX ix_finding_provider_id ON finding (provider_id);
CREATE INDEX ix_finding_repeat_of_id ON finding (repeat_of_id);
CREATE INDEX ix_finding_visit_id ON finding (visit_id);
CREATE TABLE quick_note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	noted_on DATE, 
	noted_time VARCHAR NOT NULL, 
	is_private BOOLEAN, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_quick_note_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_quick_note PRIMARY KEY (id), 
	CONSTRAINT fk_quick_note_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_quick_note_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_quick_note_part_id ON quick_note (part_id);
CREATE INDEX ix_quick_note_visit_id ON quick_note (visit_id);
CREATE TABLE visit_section (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	section VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	officer VARCHAR NOT NULL, 
	is_finished BOOLEAN, 
	level VARCHAR NOT NULL, 
	level_reason VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_visit_section_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_visit_section PRIMARY KEY (id), 
	CONSTRAINT fk_visit_section_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_visit_section_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_section_part_id ON visit_section (part_id);
CREATE INDEX ix_visit_section_visit_id ON visit_section (visit_id);
CREATE TABLE action (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	requirement VARCHAR NOT NULL, 
	due_on DATE, 
	owner VARCHAR NOT NULL, 
	evidence_expected VARCHAR NOT NULL, 
	clause VARCHAR NOT NULL, 
	provider_words VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	number INTEGER, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	visit_id CHAR(32), 
	finding_id CHAR(32), 
	agreed_on DATE, 
	provider_complete_on DATE, 
	verified_on DATE, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_action_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_action_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_action_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_action_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_action_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_action_contract_id ON action (contract_id);
CREATE INDEX ix_action_finding_id ON action (finding_id);
CREATE INDEX ix_action_location_id ON action (location_id);
CREATE INDEX ix_action_provider_id ON action (provider_id);
CREATE INDEX ix_action_visit_id ON action (visit_id);
CREATE TABLE addendum (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	answer_id CHAR(32), 
	quick_note_id CHAR(32), 
	added_on DATE, 
	author VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_addendum_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_addendum PRIMARY KEY (id), 
	CONSTRAINT fk_addendum_answer_id_answer FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_addendum_quick_note_id_quick_note FOREIGN KEY(quick_note_id) REFERENCES quick_note (id), 
	CONSTRAINT fk_addendum_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_addendum_answer_id ON addendum (answer_id);
CREATE INDEX ix_addendum_quick_note_id ON addendum (quick_note_id);
CREATE INDEX ix_addendum_visit_id ON addendum (visit_id);
CREATE TABLE concern (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	what VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	finding_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	seen_on DATE, 
	seen_time VARCHAR NOT NULL, 
	done_at_once VARCHAR NOT NULL, 
	told VARCHAR NOT NULL, 
	told_on DATE, 
	told_time VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_concern_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_concern PRIMARY KEY (id), 
	CONSTRAINT fk_concern_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_concern_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_concern_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_concern_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_concern_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_concern_finding_id ON concern (finding_id);
CREATE INDEX ix_concern_location_id ON concern (location_id);
CREATE INDEX ix_concern_part_id ON concern (part_id);
CREATE INDEX ix_concern_provider_id ON concern (provider_id);
CREATE INDEX ix_concern_visit_id ON concern (visit_id);
CREATE TABLE action_step (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	step VARCHAR NOT NULL, 
	action_id CHAR(32), 
	visit_id CHAR(32), 
	happened_on DATE, 
	words VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	sample_size INTEGER, 
	evidence VARCHAR NOT NULL, 
	old_due_on DATE, 
	new_due_on DATE, 
	reason VARCHAR NOT NULL, 
	authoriser VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_action_step_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_action_step PRIMARY KEY (id), 
	CONSTRAINT fk_action_step_action_id_action FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_action_step_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_action_step_action_id ON action_step (action_id);
CREATE INDEX ix_action_step_visit_id ON action_step (visit_id);
CREATE TABLE evidence_file (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	caption VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	is_private BOOLEAN, 
	provider_id CHAR(32), 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	location_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	finding_id CHAR(32), 
	action_id CHAR(32), 
	media_type VARCHAR NOT NULL, 
	size INTEGER, 
	width INTEGER, 
	height INTEGER, 
	sha256 VARCHAR NOT NULL, 
	position INTEGER, 
	added_on DATE, 
	author VARCHAR NOT NULL, check_id CHAR(32) CONSTRAINT fk_evidence_file_check_id_check REFERENCES "check" (id), 
	CONSTRAINT pk_evidence_file PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_file_action_id_action FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_evidence_file_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_evidence_file_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_evidence_file_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_evidence_file_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_evidence_file_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_evidence_file_action_id ON evidence_file (action_id);
CREATE INDEX ix_evidence_file_finding_id ON evidence_file (finding_id);
CREATE INDEX ix_evidence_file_location_id ON evidence_file (location_id);
CREATE INDEX ix_evidence_file_part_id ON evidence_file (part_id);
CREATE INDEX ix_evidence_file_provider_id ON evidence_file (provider_id);
CREATE INDEX ix_evidence_file_visit_id ON evidence_file (visit_id);
CREATE TABLE "check" (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	form_version_id CHAR(32), 
	check_kind VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	why_words VARCHAR NOT NULL, 
	kpi VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	from_on DATE, 
	until_on DATE, 
	scope VARCHAR NOT NULL, 
	placement_on DATE, 
	request_due_on DATE, 
	requested_on DATE, 
	due_on DATE, 
	reminded_on DATE, 
	conclude_due_on DATE, 
	how_chosen VARCHAR NOT NULL, 
	sample_size INTEGER, 
	out_of INTEGER, 
	summary VARCHAR NOT NULL, 
	private_note VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	level_computed VARCHAR NOT NULL, 
	level_reason VARCHAR NOT NULL, 
	is_on_paper BOOLEAN, 
	concluded_on DATE, 
	closed_on DATE, 
	stopped_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_check PRIMARY KEY (id), 
	CONSTRAINT fk_check_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_check_form_version_id_form_version FOREIGN KEY(form_version_id) REFERENCES form_version (id), 
	CONSTRAINT fk_check_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_check_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_check_contract_id ON "check" (contract_id);
CREATE INDEX ix_check_form_version_id ON "check" (form_version_id);
CREATE INDEX ix_check_officer_id ON "check" (officer_id);
CREATE INDEX ix_check_provider_id ON "check" (provider_id);
CREATE TABLE check_step (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	step VARCHAR NOT NULL, 
	check_id CHAR(32), 
	happened_on DATE, 
	with_whom VARCHAR NOT NULL, 
	how VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_check_step PRIMARY KEY (id), 
	CONSTRAINT fk_check_step_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id)
);
CREATE INDEX ix_check_step_check_id ON check_step (check_id);
CREATE TABLE check_source (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	check_id CHAR(32), 
	finding_id CHAR(32), 
	note_id CHAR(32), 
	CONSTRAINT pk_check_source PRIMARY KEY (id), 
	CONSTRAINT fk_check_source_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id), 
	CONSTRAINT fk_check_source_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_check_source_note_id_note FOREIGN KEY(note_id) REFERENCES note (id)
);
CREATE INDEX ix_check_source_check_id ON check_source (check_id);
CREATE INDEX ix_check_source_finding_id ON check_source (finding_id);
CREATE INDEX ix_check_source_note_id ON check_source (note_id);
CREATE TABLE kpi_validation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	ref VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	check_id CHAR(32), 
	period VARCHAR NOT NULL, 
	definition VARCHAR NOT NULL, 
	measure VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	submitted VARCHAR NOT NULL, 
	submitted_numerator VARCHAR NOT NULL, 
	submitted_denominator VARCHAR NOT NULL, 
	tolerance VARCHAR NOT NULL, 
	basis VARCHAR NOT NULL, 
	how_chosen VARCHAR NOT NULL, 
	out_of INTEGER, 
	list_name VARCHAR NOT NULL, 
	list_sha256 VARCHAR NOT NULL, 
	list_rows VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	verdict_reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_kpi_validation PRIMARY KEY (id), 
	CONSTRAINT fk_kpi_validation_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id)
);
CREATE INDEX ix_kpi_validation_check_id ON kpi_validation (check_id);
CREATE TABLE actuals_audit (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	check_id CHAR(32), 
	evidence_id CHAR(32), 
	file_sha256 VARCHAR NOT NULL, 
	columns VARCHAR NOT NULL, 
	lines INTEGER, 
	left_out INTEGER, 
	problems VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	content_sha256 VARCHAR NOT NULL, 
	read_on DATE, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_actuals_audit PRIMARY KEY (id), 
	CONSTRAINT fk_actuals_audit_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id), 
	CONSTRAINT fk_actuals_audit_evidence_id_evidence_file FOREIGN KEY(evidence_id) REFERENCES evidence_file (id)
);
CREATE INDEX ix_actuals_audit_check_id ON actuals_audit (check_id);
CREATE INDEX ix_actuals_audit_evidence_id ON actuals_audit (evidence_id);
CREATE TABLE actuals_sample (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	words VARCHAR NOT NULL, 
	check_id CHAR(32), 
	audit_id CHAR(32), 
	method VARCHAR NOT NULL, 
	size INTEGER, 
	out_of INTEGER, 
	seed INTEGER, 
	drawn_on DATE, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_actuals_sample PRIMARY KEY (id), 
	CONSTRAINT fk_actuals_sample_audit_id_actuals_audit FOREIGN KEY(audit_id) REFERENCES actuals_audit (id), 
	CONSTRAINT fk_actuals_sample_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id)
);
CREATE INDEX ix_actuals_sample_audit_id ON actuals_sample (audit_id);
CREATE INDEX ix_actuals_sample_check_id ON actuals_sample (check_id);
CREATE TABLE actuals_line (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	person VARCHAR NOT NULL, 
	check_id CHAR(32), 
	sample_id CHAR(32), 
	"row" INTEGER, 
	held_on DATE, 
	planned VARCHAR NOT NULL, 
	actual VARCHAR NOT NULL, 
	worker VARCHAR NOT NULL, 
	actual_minutes INTEGER, 
	result VARCHAR NOT NULL, 
	minutes_found INTEGER, 
	words VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_actuals_line PRIMARY KEY (id), 
	CONSTRAINT fk_actuals_line_check_id_check FOREIGN KEY(check_id) REFERENCES "check" (id), 
	CONSTRAINT fk_actuals_line_sample_id_actuals_sample FOREIGN KEY(sample_id) REFERENCES actuals_sample (id)
);
CREATE INDEX ix_actuals_line_check_id ON actuals_line (check_id);
CREATE INDEX ix_actuals_line_sample_id ON actuals_line (sample_id);
CREATE INDEX ix_visit_part_check_id ON visit_part (check_id);
CREATE INDEX ix_visit_section_check_id ON visit_section (check_id);
CREATE INDEX ix_document_request_check_id ON document_request (check_id);
CREATE INDEX ix_quick_note_check_id ON quick_note (check_id);
CREATE INDEX ix_answer_check_id ON answer (check_id);
CREATE INDEX ix_addendum_check_id ON addendum (check_id);
CREATE INDEX ix_finding_check_id ON finding (check_id);
CREATE INDEX ix_concern_check_id ON concern (check_id);
CREATE INDEX ix_action_check_id ON action (check_id);
CREATE INDEX ix_action_step_check_id ON action_step (check_id);
CREATE INDEX ix_evidence_file_check_id ON evidence_file (check_id);
CREATE INDEX ix_paper_check_id ON paper (check_id);
CREATE INDEX ix_document_request_document_id ON document_request (document_id);
INSERT INTO "alembic_version" ("version_num") VALUES ('0003');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a22e5708e276da9a62e2275d800a95', 'b05f47fb1e1a50191bcdabf9985e2390a5975e23ddc4e7c1bd8b16669c209380', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a22e5708c3746b8c190b3d5ee1eb38', 'name', '[["9db4a869fd2dcab69ec9925fd06627361eceda26bf3b67a4a0ae1f265981ac55","Łódź House"],["f24454c81b6b1eb530dbfefc18ee5f421d50a590d01369148d25d5dcfbbcd2b3","Lodz House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a22e5708e07589abd46e68d5edf3c9', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '49 116328628224000048 2e23a1c39cbc93b01cbd859d79b7da20514821ed13eac715e9986fb214da961d');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a22e570884756195e7f88f3741d59d');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a22e5708e172959158da05c8ebc8c7', '55a99d99785ade5f744e5fb0eee77f613412f30000f0f9079768313e20435569', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('064425f9e06b81e8921d9d86f018b3796bb32cde670c84008d5be19dabf6dde2', 'action', '01a22e5708fe7565be24c17751cc3a72', '', '01a22e570884756195e7f88f3741d59d', 37, '2ede20f72187a928323f4b16d0a6ee97dc545f33148d502c60b297f8906aed9e', 116328628224000036, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '3daa345d595fcec2', '{"agreed_on":"2026-04-03","author":"Recorded by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","clause":"Contract clause of it''s own","contract_id":"01a22e5708c7733396e6b46a18716dd3","due_on":"2026-04-03","evidence_expected":"Evidence expected of it''s own","finding_id":"01a22e5708fb7717bec6112ba5eb2e19","location_id":"01a22e5708c5710d91687f33a66e1c50","number":7,"owner":"Owner of it''s own","provider_complete_on":"2026-04-03","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","provider_words":"The provider''s words of it''s own","requirement":"Requirement of it''s own","source":"Source of it''s own","status":"Draft","verified_on":"2026-04-03","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '597f64994af957e742c3af88eec4763965adff5bb379e6bad85293f1d5a0c2ba');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('1191c78e802b8ccf809ee89a7706c47bee80d3a0f62a08f7537cb1fa3ee0b873', 'kpi_validation', '01a22e570901772c96c577defa29e7b9', '', '01a22e570884756195e7f88f3741d59d', 40, 'eae8b4880730cefe342e14eeb490006d81c6f5c257f81d750d2b795438a7eff0', 116328628224000039, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f420125a28e79589', '{"author":"Recorded by of it''s own","basis":"Whole list","check_id":"01a22e5708ee723196902788f4f2d7e4","definition":"Definition used of it''s own","how_chosen":"How the sample was chosen of it''s own","list_name":"List of it''s own","list_rows":"Rows of it''s own","list_sha256":"Fingerprint of the list of it''s own","measure":"Count","out_of":7,"period":"Period of it''s own","ref":"KPI reference of it''s own","submitted":"Submitted of it''s own","submitted_denominator":"Denominator submitted of it''s own","submitted_numerator":"Numerator submitted of it''s own","title":"KPI of it''s own","tolerance":"Tolerance of it''s own","unit":"Unit of it''s own","verdict":"Supported","verdict_reason":"Reason for the verdict of it''s own"}', '6b2745cf62a3f7634ce6e29d2e90a411e41e3401d605e26c305eab5c3ecfa4eb');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('14949fcc01f583827e3bf3879d98eac0d3b1a1b1c283c6e00094de2ce3ee9e2f', 'visit_step', '01a22e5708f6748391e47e07528e6ee9', '', '01a22e570884756195e7f88f3741d59d', 27, '51b6ae7cf5b671edcb8b428641fc975f1be8dda900e74352a605970d8c523088', 116328628224000026, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '9a6f4a94a9dcba2b', '{"author":"Recorded by of it''s own","happened_on":"2026-04-03","how":"How of it''s own","step":"Step of it''s own","time":"At of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d","with_whom":"With whom or to whom of it''s own","words":"What was said or why of it''s own"}', 'a8f3271353a5e23d0a1e044b7858b303c0f797fc34a664d4519b88b1a729b40c');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('23ecbb4660840d09d1fa785c20127380372c1a2592cd624f7228b9a667d036fe', 'rating', '01a22e5708c671c89c899b643e88e647', '', '01a22e570884756195e7f88f3741d59d', 5, '5b4fc2d4d884c601549e77aad81ff3e16b89cb3307a1f616c8365ceb8a782d5c', 116328628224000004, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '17163b18ce9013c8', '{"area":"Area of inspection of it''s own","location_id":"01a22e5708c5710d91687f33a66e1c50","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', '5015e048415db66f3fe726ccc9396b5754a9e1e775e80342be11ed0baad11855');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('24b2a56e6eb3b39863a6bf59f7462a2eacf6c53290d471116952fc9224916ea9', 'team', '01a22e5708c073719aea70d88c4ba58f', '', '01a22e570884756195e7f88f3741d59d', 1, '', 116328628224000000, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '4e3213fb7a41e730', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'ef924480416c542262d2d820e4e4457f01416485b82c666d3c9499839010cb71');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2526d3f7b699483a004c85afcdb9f6a9b16598305591d0b9c08fccfd28659ae7', 'note', '01a22e5708e07589abd46e68d5edf3c9', '', '01a22e570884756195e7f88f3741d59d', 15, 'a1079cabda5037d01bc4fa0eb156b2d9bee81b139ec6662dedffbc7172317651', 116328628224000014, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '2063fbb09ac9aa15', '{"contract_id":"01a22e5708c7733396e6b46a18716dd3","happened_on":"2026-04-03","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', '04afce96426e2718b837c6fa07988db028fa4f6b4af226c18ce575cad21722d5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2e23a1c39cbc93b01cbd859d79b7da20514821ed13eac715e9986fb214da961d', 'team', '01a22e5708c073719aea70d88c4ba58f', '24b2a56e6eb3b39863a6bf59f7462a2eacf6c53290d471116952fc9224916ea9', '01a22e570884756195e7f88f3741d59d', 49, '46d6190ad6d1faf89132d25b2330ff25be648d33dea27773e234326b87e5c5d0', 116328628224000048, '01a22e570abe73bda4e18dd6c2b27cfa', 'Officer 1', 'Close a gap', '', '', 'set', 'ebbfc8608f5087e1', '{"email":"team@council.example"}', '47e384bd8df4bc08928480f548921408c49061b0a8b9db41cf4e61f60854d6bc');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2ede20f72187a928323f4b16d0a6ee97dc545f33148d502c60b297f8906aed9e', 'check_source', '01a22e5708fe7565be24c176596d40be', '', '01a22e570884756195e7f88f3741d59d', 36, '95e50b36a624576f5e058e1aab3fe1034f8cc3dfd83da336536c5b98d22b1da2', 116328628224000035, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '106798d39f0d0eda', '{"check_id":"01a22e5708ee723196902788f4f2d7e4","finding_id":"01a22e5708fb7717bec6112ba5eb2e19","note_id":"01a22e5708e07589abd46e68d5edf3c9"}', '7d4a3745c75f14bc8be1ccc200673000fefe4f027aea783bbd45a1ff390a13db');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('46d6190ad6d1faf89132d25b2330ff25be648d33dea27773e234326b87e5c5d0', 'note', '01a22e5708e07589abd46e68d5edf3c9', '2526d3f7b699483a004c85afcdb9f6a9b16598305591d0b9c08fccfd28659ae7', '01a22e570884756195e7f88f3741d59d', 48, '9db4a869fd2dcab69ec9925fd06627361eceda26bf3b67a4a0ae1f265981ac55', 116328628224000047, '01a22e570aba74dbb299d496ba0703e9', 'Officer 1', 'Bin note', '', '', 'bin', 'fd78c52ac4fd67be', '{}', '09bb97c6b8d9cb9135b2e97543c177288693aa3838fbb82dc26b683194ffc972');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4866d66b95c8203b3ec24ccccf6f88a65c2de4660c6145b996d0860c3980a1f3', 'quick_note', '01a22e5708f9763bbfa081155c937c7d', '', '01a22e570884756195e7f88f3741d59d', 31, 'efceac7c949559b82757c6c7c71b7a308f1d1377f17c94e730fcd85f6c58b063', 116328628224000030, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '4ecfcbc995546c3d', '{"author":"Noted by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","is_private":true,"noted_on":"2026-04-03","noted_time":"At of it''s own","part_id":"01a22e5708f171bea0c49f929e8833e6","question":"Question of it''s own","section":"Section of it''s own","text":"Note of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d"}', 'c87e4a2e233938e324b79f69850741fe50d284ab6859e706f8c328ea67772c7e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4bce1acc470bab305a5e4a267a94727682bdd68cce08d1a0c8630bd629e7288b', 'visit_part', '01a22e5708f171bea0c49f929e8833e6', '', '01a22e570884756195e7f88f3741d59d', 24, '92d5738747391e0f4fd30ef064d0242f2e28b43906897b4feeb21b502cb96228', 116328628224000023, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '6665743b6640a3c0', '{"check_id":"01a22e5708ee723196902788f4f2d7e4","label":"Label of it''s own","location_id":"01a22e5708c5710d91687f33a66e1c50","position":7,"repeat":"location","visit_id":"01a22e5708eb7046be919819dab5f39d"}', 'e4867d6023275be6c0a1d67d3e8685a0c740ff52976d75d6df60a943796bfbaf');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4c13451bcd8eac806f7114cab63b02d057a833f6a4167b711bcda88a60a63432', 'contract_location', '01a22e5708d7762bb590f63257f398d7', '', '01a22e570884756195e7f88f3741d59d', 11, '55c0da7cbcafcc4fc75a0bfe6eeb99a514bd0bfecb9747a51b9cc1fa6ddbc2a4', 116328628224000010, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '1eb399d5441db546', '{"contract_id":"01a22e5708c7733396e6b46a18716dd3","location_id":"01a22e5708c5710d91687f33a66e1c50","validated_on":"2026-04-03"}', '47e48b094ef3982b5df371f6e8589f139f0b3bb02dcf01a568686432908ec4d0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4dee301575e09a8b6011b458c8b0cd2d3c9998333fc24f72ce34aae3711ce5a0', 'officer', '01a22e5708c27347b6a752e17dd755cc', '', '01a22e570884756195e7f88f3741d59d', 2, '24b2a56e6eb3b39863a6bf59f7462a2eacf6c53290d471116952fc9224916ea9', 116328628224000001, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '1dfd5a73f4859fc6', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a22e5708c073719aea70d88c4ba58f","telephone":"Telephone of it''s own"}', 'fc9d2250a3b73e9a7c2cf46e5862bd4de0b66aa0eb81ca903fe9dd98b587e18c');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('51b6ae7cf5b671edcb8b428641fc975f1be8dda900e74352a605970d8c523088', 'visit_section', '01a22e5708f571ebab75ae58d24b0c2e', '', '01a22e570884756195e7f88f3741d59d', 26, '60560214fff6b6a3b46c75e102905ab7b51a79c50517a8fbd19575620e0b01a9', 116328628224000025, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '108dc2b4076a0aa5', '{"check_id":"01a22e5708ee723196902788f4f2d7e4","is_finished":true,"level":"Level of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer":"Officer of it''s own","part_id":"01a22e5708f171bea0c49f929e8833e6","section":"Section of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d"}', 'cfc4aa2bdc4cdd5dc8263d4a549164d7b0971578f824665c6a988d9fdf549c86');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('55a99d99785ade5f744e5fb0eee77f613412f30000f0f9079768313e20435569', 'period', '01a22e5708e172959158da05c8ebc8c7', '', '01a22e570884756195e7f88f3741d59d', 16, '2526d3f7b699483a004c85afcdb9f6a9b16598305591d0b9c08fccfd28659ae7', 116328628224000015, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'c69de099dc1ccc31', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', '669983969cb99410f59fadf30998262c4390a17a675acccf71298f5ff152c0da');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('55c0da7cbcafcc4fc75a0bfe6eeb99a514bd0bfecb9747a51b9cc1fa6ddbc2a4', 'variation', '01a22e5708d3705a98f48050e246d4bd', '', '01a22e570884756195e7f88f3741d59d', 10, '8be7ae289554110925863214bd3f772a5f5ce4064c1289ce07e219c822a7b931', 116328628224000009, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '224b2dbd880f8982', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a22e5708c7733396e6b46a18716dd3","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', '4d987277c5a418a78f2d876a47a73554d0d6d3dda0d086832ece5a46b8443353');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('58a54bdba0be170e81b22d08ed3623b0a96160bfa9be833b3a458ad09a8e84ed', 'frequency_change', '01a22e5708da72c09e12f2ea642e7de0', '', '01a22e570884756195e7f88f3741d59d', 13, 'e9d2ebc059ec39dda7dfafb22f0b8f6f360662ae40f40458db9cc11b45e458ae', 116328628224000012, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '05950b343e6c65e1', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a22e5708c7733396e6b46a18716dd3","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '0c1f4978f0e98843c83990c21935a6fbf1ebc0784754dfd4a23f206dc7174e93');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('5b4fc2d4d884c601549e77aad81ff3e16b89cb3307a1f616c8365ceb8a782d5c', 'location', '01a22e5708c5710d91687f33a66e1c50', '', '01a22e570884756195e7f88f3741d59d', 4, 'e5647a5c14dae258132b677bbf5e212d9d1d0d04d36d8aea51d0b0a5beb92d8e', 116328628224000003, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '9692da7415ca3102', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', 'd58fe3bc62ab13bb61e4315c8049fd3772d88dce32c5703234fd145e700a8f83');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('60560214fff6b6a3b46c75e102905ab7b51a79c50517a8fbd19575620e0b01a9', 'visit_day', '01a22e5708f477bd9ba069dae3ac07dd', '', '01a22e570884756195e7f88f3741d59d', 25, '4bce1acc470bab305a5e4a267a94727682bdd68cce08d1a0c8630bd629e7288b', 116328628224000024, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'a59eff54439e9969', '{"arrived":"Arrived of it''s own","held_on":"2026-04-03","left":"Left of it''s own","location_id":"01a22e5708c5710d91687f33a66e1c50","officers":"Officers present of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '67606a8c14907e43e162c637b64e6e12402cdb1bb4945fd2062fc5d8bf145214');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('892e2c2133db40502abb4e0ba4a0265ddce5dbb681e9f25e4604f4d5f2cda749', 'answer', '01a22e5708fa702b9625dfde4ec2933d', '', '01a22e570884756195e7f88f3741d59d', 32, '4866d66b95c8203b3ec24ccccf6f88a65c2de4660c6145b996d0860c3980a1f3', 116328628224000031, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'ba65330581508e6a', '{"asked":"Question of it''s own","author":"Answered by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","is_after_visit":true,"is_on_paper":true,"note":"Note of it''s own","part_id":"01a22e5708f171bea0c49f929e8833e6","private_note":"Private note of it''s own","quality":"Good enough and person-centred of it''s own","question":"Question id of it''s own","reason":"Reason of it''s own","section":"Section id of it''s own","value":"Answer of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '09a4ca26ed3155916f7afefb5b51a935af33f90c0d7189c6b76837c680b9593b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('89558bffe0c1bd0584a90106b7da27570cb9ae176fc56db23a95ed6ec9f1df0b', 'addendum', '01a22e5708fa702b9625dfdfc424e0fe', '', '01a22e570884756195e7f88f3741d59d', 33, '892e2c2133db40502abb4e0ba4a0265ddce5dbb681e9f25e4604f4d5f2cda749', 116328628224000032, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '0d5b3661b213c1db', '{"added_on":"2026-04-03","answer_id":"01a22e5708fa702b9625dfde4ec2933d","author":"Added by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","quick_note_id":"01a22e5708f9763bbfa081155c937c7d","reason":"Reason of it''s own","text":"Addition of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '361b2a8bb61d1b434efe208f06c669da9d215b71188c4e6cfb23d864f283e880');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('8be7ae289554110925863214bd3f772a5f5ce4064c1289ce07e219c822a7b931', 'break', '01a22e5708d1702b9cdc6fe8636b315c', '', '01a22e570884756195e7f88f3741d59d', 9, 'f3932299de5662366aa1dfcc788db888813944b01a76b16c00ae3d4999bbde02', 116328628224000008, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'cde6298d119f2e86', '{"breaks_on":"2026-04-03","contract_id":"01a22e5708c7733396e6b46a18716dd3","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', '1c870a25828785c977e67afe39c370f504a7148884cb86c81351aa5c9f739ae3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('8d55f807726cbb4b03fb04b7191bde4b31e1283134e4ac7d279758ffca484711', 'actuals_audit', '01a22e570902736085a481e710c75d5f', '', '01a22e570884756195e7f88f3741d59d', 41, '1191c78e802b8ccf809ee89a7706c47bee80d3a0f62a08f7537cb1fa3ee0b873', 116328628224000040, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '562238818387bcf1', '{"author":"Read by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","columns":"Columns of it''s own","content":"Result of it''s own","content_sha256":"Check sum of it''s own","evidence_id":"01a22e570900764daf840723e066b238","file_sha256":"Check sum of the file of it''s own","left_out":7,"lines":7,"name":"File of it''s own","problems":"Problems in the file of it''s own","read_on":"2026-04-03"}', '32dd10774f6e48a61cbcba92814642a38981156e788c644da17089d5a82f0726');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('91f785a5bfa56f6a930ddfc1026faf2eaffee7db0b0ed9af62f36a2d45317d3e', 'obligation', '01a22e5708e373c49ff8f935c889d692', '', '01a22e570884756195e7f88f3741d59d', 18, 'b05f47fb1e1a50191bcdabf9985e2390a5975e23ddc4e7c1bd8b16669c209380', 116328628224000017, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '31aa5b421b4a65ab', '{"author":"Decided by of it''s own","contract_id":"01a22e5708c7733396e6b46a18716dd3","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', 'e1d7c9e5ce1b6280dd3132875d56f946370f0dc10bbae94dbd80428ea9de6945');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('92d5738747391e0f4fd30ef064d0242f2e28b43906897b4feeb21b502cb96228', 'check', '01a22e5708ee723196902788f4f2d7e4', '', '01a22e570884756195e7f88f3741d59d', 23, 'c1fa6f7f168bc30d58cce14adba4c1b27956d02b1e4f721e3a9d72ed1ebcad11', 116328628224000022, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '0ada5314c4609a11', '{"check_kind":"Kind of it''s own","closed_on":"2026-04-03","conclude_due_on":"2026-04-03","concluded_on":"2026-04-03","contract_id":"01a22e5708c7733396e6b46a18716dd3","due_on":"2026-04-03","form_version_id":"01a22e5708ea70fb9e89529c4d6287a0","from_on":"2026-04-03","how_chosen":"How the sample was chosen of it''s own","is_on_paper":true,"kpi":"KPI of it''s own","level":"Outcome of it''s own","level_computed":"Outcome as computed of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer_id":"01a22e5708c27347b6a752e17dd755cc","out_of":7,"placement_on":"2026-04-03","private_note":"Private note of it''s own","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","reminded_on":"2026-04-03","request_due_on":"2026-04-03","requested_on":"2026-04-03","sample_size":7,"scope":"Scope of it''s own","status":"Planned","stopped_reason":"Why it was withdrawn of it''s own","summary":"Summary of the outcome of it''s own","title":"What of it''s own","until_on":"2026-04-03","why":"Routine","why_words":"Why, in words of it''s own"}', '5be37c7842315a7f7543d2bb1716992ff1d492edaf86bb8461d424117558d010');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('95e50b36a624576f5e058e1aab3fe1034f8cc3dfd83da336536c5b98d22b1da2', 'concern', '01a22e5708fc7371879f0ddcb25d3ef5', '', '01a22e570884756195e7f88f3741d59d', 35, 'e9775f3a9d4db2eac8ab211783a74acb98900f362fe5af6b51f33bb59a2b6bd1', 116328628224000034, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '32da421525e8c025', '{"author":"Recorded by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","done_at_once":"What was done at once of it''s own","finding_id":"01a22e5708fb7717bec6112ba5eb2e19","location_id":"01a22e5708c5710d91687f33a66e1c50","part_id":"01a22e5708f171bea0c49f929e8833e6","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","question":"Question of it''s own","reference":"Safeguarding reference of it''s own","section":"Section of it''s own","seen_on":"2026-04-03","seen_time":"Seen at of it''s own","told":"Who was told of it''s own","told_on":"2026-04-03","told_time":"Told at of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d","what":"What was seen of it''s own"}', '0ea0002b7ba1547b0d0a9ed907efbaad00dc6231cfe2ec192360718c326eef41');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9db4a869fd2dcab69ec9925fd06627361eceda26bf3b67a4a0ae1f265981ac55', 'provider', '01a22e5708c3746b8c190b3d5ee1eb38', 'e5647a5c14dae258132b677bbf5e212d9d1d0d04d36d8aea51d0b0a5beb92d8e', '01a22e570884756195e7f88f3741d59d', 47, 'f41d9e2fc1a382a37813cd5e5a580db3313a9e3afa0ca5252b9353ee6ae8e671', 116328628224000046, '01a22e570a0976a9a8ec8a66aec6002a', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '0f2cfb5e2e8d2a83', '{"name":"Łódź House"}', 'ac2c640ef4b2717766bea2885679e2bf24088510307512d3945338a1c920488c');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a1079cabda5037d01bc4fa0eb156b2d9bee81b139ec6662dedffbc7172317651', 'document', '01a22e5708dd7081b8b6221886de0e9a', '', '01a22e570884756195e7f88f3741d59d', 14, '58a54bdba0be170e81b22d08ed3623b0a96160bfa9be833b3a458ad09a8e84ed', 116328628224000013, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'b7ca68eb590aafad', '{"contract_id":"01a22e5708c7733396e6b46a18716dd3","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","reference":"Reference of it''s own","title":"Document of it''s own"}', '1b286f685d18f712c6c4489ab6675b92b2bc8dca9c98a744341014953aef274b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a394bcfbaeac93f93f59ddf59c0906214703ba9cbad468449f65ef06758698db', 'actuals_sample', '01a22e57090377bd99dd3660600f9e86', '', '01a22e570884756195e7f88f3741d59d', 42, '8d55f807726cbb4b03fb04b7191bde4b31e1283134e4ac7d279758ffca484711', 116328628224000041, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '567439efb9257aa9', '{"audit_id":"01a22e570902736085a481e710c75d5f","author":"Drawn by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","drawn_on":"2026-04-03","method":"Method of it''s own","out_of":7,"seed":7,"size":7,"words":"How it was chosen of it''s own"}', '7e60e97a4248c6eda824bab0d4878d69211d45b52f6ab76ea0ba1924050b4f56');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('aa5e31d25c5963e90552437921ae4b94e6ac51378c38047e9cbeae9761f37b59', 'action_step', '01a22e5708ff76b4a6fb50f32bf0e606', '', '01a22e570884756195e7f88f3741d59d', 38, '064425f9e06b81e8921d9d86f018b3796bb32cde670c84008d5be19dabf6dde2', 116328628224000037, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'c6f1ee647dcd48b3', '{"action_id":"01a22e5708fe7565be24c17751cc3a72","author":"Recorded by of it''s own","authoriser":"Authorised by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","evidence":"Evidence of it''s own","happened_on":"2026-04-03","method":"Visit","new_due_on":"2026-04-03","old_due_on":"2026-04-03","reason":"Reason of it''s own","sample_size":7,"step":"Agreed","visit_id":"01a22e5708eb7046be919819dab5f39d","words":"Words of it''s own"}', 'f30e5ac4e9a1b47a942e69e15e7d8ddf474531c68a60503a66ce17915213c9c5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b0268122b37c49133cc64a261e97c2993a90e92b4130fdbbec20a01e6d9c9d9f', 'contract', '01a22e5708c7733396e6b46a18716dd3', '', '01a22e570884756195e7f88f3741d59d', 6, '23ecbb4660840d09d1fa785c20127380372c1a2592cd624f7228b9a667d036fe', 116328628224000005, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '4ab6dcbd9abcae37', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a22e5708c27347b6a752e17dd755cc","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a22e5708c27347b6a752e17dd755cc","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', '4cb11e7f8c6970e8700c44dd75ecbf974b6c2761b3e47c4bd3d973b609ec97c1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b05f47fb1e1a50191bcdabf9985e2390a5975e23ddc4e7c1bd8b16669c209380', 'closure', '01a22e5708e276da9a62e2275d800a95', '', '01a22e570884756195e7f88f3741d59d', 17, '55a99d99785ade5f744e5fb0eee77f613412f30000f0f9079768313e20435569', 116328628224000016, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'e7458a6c092c00d9', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', '77e40a291faf01eccad294bf330011a256c780d009304726ee2e15a595fb422f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b271a3fc62604f4a7b1211d03ced985e7f688cd2675914922977c268b9b7e81a', 'contact', '01a22e5708cd743ea3133ad0a029f715', '', '01a22e570884756195e7f88f3741d59d', 7, 'b0268122b37c49133cc64a261e97c2993a90e92b4130fdbbec20a01e6d9c9d9f', 116328628224000006, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '6cfb7f1126dd7a58', '{"email":"E-mail of it''s own","location_id":"01a22e5708c5710d91687f33a66e1c50","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","role":"Role of it''s own","telephone":"Telephone of it''s own"}', '6030666acf3efd950aec098aeac1f88fb3af2f21c3df3b7e22d79fafff8543da');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c1fa6f7f168bc30d58cce14adba4c1b27956d02b1e4f721e3a9d72ed1ebcad11', 'visit', '01a22e5708eb7046be919819dab5f39d', '', '01a22e570884756195e7f88f3741d59d', 22, 'e13189f035cd81b986e89972fb45ac1df9df63aa193459c860e2cb943d5ce3ee', 116328628224000021, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '8b872ca3c19b6f7f', '{"accuracy_due_on":"2026-04-03","accuracy_received_on":"2026-04-03","began_on":"2026-04-03","closed_on":"2026-04-03","contract_id":"01a22e5708c7733396e6b46a18716dd3","documents_due_on":"2026-04-03","draft_due_on":"2026-04-03","draft_shared_on":"2026-04-03","ended_on":"2026-04-03","feedback_on":"2026-04-03","feedback_summary":"What was fed back of it''s own","feedback_time":"Verbal feedback at of it''s own","feedback_to":"Verbal feedback to of it''s own","final_on":"2026-04-03","form_version_id":"01a22e5708ea70fb9e89529c4d6287a0","is_announced":true,"is_on_paper":true,"letter_due_on":"2026-04-03","letter_sent_on":"2026-04-03","level":"Overall result of it''s own","level_computed":"Overall as computed of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer_id":"01a22e5708c27347b6a752e17dd755cc","plan_agreed_on":"2026-04-03","plan_due_on":"2026-04-03","planned_on":"2026-04-03","private_note":"Private note of it''s own","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","revisit_due_on":"2026-04-03","scope":"Scope of it''s own","signature":"Signature of it''s own","signed_on":"2026-04-03","signed_role":"Signed for the provider by of it''s own","status":"Planned","stopped_reason":"Why it was cancelled or aborted of it''s own","summary":"Summary for the report of it''s own","title":"What of it''s own","visit_type":"Annual","why":"Why of it''s own"}', '8bcdf962f07551d4c09109bebd9e6a1e722e008ffa2cde47c3cbde3bfc0db762');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c9c37ffe30668f1436033a80f3d9cb49c884a45568d07c0d448f3c4c764226eb', 'form', '01a22e5708e9779796e8690e42e0c8b6', '', '01a22e570884756195e7f88f3741d59d', 20, 'e118160da1107ad54064aabc7b2ac2c22fc3b0c8b483faf079a07e8ae818eba3', 116328628224000019, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f02049ffd64dd3fa', '{"is_retired":true,"key":"Id of it''s own","purpose":"visit","service_types":"Service types of it''s own","summary":"When to use it of it''s own","title":"Title of it''s own","working":"Edits in progress of it''s own"}', 'b3f4f8612a450a12eac687f9ba83a465f2b904e0d2d4bd5b2582e4f378298003');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d09406718ed2c05bc4564959e1438c71023401e17b2612957744bfc3c1ec83ab', 'paper', '01a22e57090571b3a602afeb34c980fa', '', '01a22e570884756195e7f88f3741d59d', 44, 'f4f4e54eca85601638d6ac0716d25ec36852683a03fbbb01c82327c0eb8e0390', 116328628224000043, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '48b28c17f789ba58', '{"author":"Frozen by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","content":"Content of it''s own","content_sha256":"Check sum of it''s own","frozen_on":"2026-04-03","reason":"Reason of it''s own","stage":"Draft","version":7,"visit_id":"01a22e5708eb7046be919819dab5f39d"}', '89da683539fd82dcf227a9a82c77127010d8820d87ff5067499e4b47b2fd5c49');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('df45e0f2c9ae43aeebb5aa72294c7726ee2ea6de2244a21b4d4746fa18a4aa74', 'check_step', '01a22e5708f774d9bd6e5197ef028b5b', '', '01a22e570884756195e7f88f3741d59d', 28, '14949fcc01f583827e3bf3879d98eac0d3b1a1b1c283c6e00094de2ce3ee9e2f', 116328628224000027, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f76c3b8f1c06225e', '{"author":"Recorded by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","happened_on":"2026-04-03","how":"How of it''s own","step":"Step of it''s own","with_whom":"With whom or to whom of it''s own","words":"What was said or why of it''s own"}', '9c50b2d4b1bcdb4d640d8a79e3f53b30b88f5f640d3edbebc5105a6f23d6e4be');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e118160da1107ad54064aabc7b2ac2c22fc3b0c8b483faf079a07e8ae818eba3', 'setting', '01a22e5708e8774e94b45ad31be085ee', '', '01a22e570884756195e7f88f3741d59d', 19, '91f785a5bfa56f6a930ddfc1026faf2eaffee7db0b0ed9af62f36a2d45317d3e', 116328628224000018, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f716e9b0731329b7', '{"name":"Name of it''s own","value":"Value of it''s own"}', 'f8c4f09a65486a7f78c0139aaddc706919e684a21c2fa17c90845a2b9352e880');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e13189f035cd81b986e89972fb45ac1df9df63aa193459c860e2cb943d5ce3ee', 'form_version', '01a22e5708ea70fb9e89529c4d6287a0', '', '01a22e570884756195e7f88f3741d59d', 21, 'c9c37ffe30668f1436033a80f3d9cb49c884a45568d07c0d448f3c4c764226eb', 116328628224000020, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'ea74de19f9160395', '{"author":"Put in use by of it''s own","content":"Content of it''s own","content_sha256":"Check sum of it''s own","form_id":"01a22e5708e9779796e8690e42e0c8b6","made_on":"2026-04-03","number":7,"reason":"Reason of it''s own"}', '074269b684ddf261e1fd1fd154eccbb360f5b8e9a15eb95ae29b10556f634692');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e5647a5c14dae258132b677bbf5e212d9d1d0d04d36d8aea51d0b0a5beb92d8e', 'provider', '01a22e5708c3746b8c190b3d5ee1eb38', '', '01a22e570884756195e7f88f3741d59d', 3, '4dee301575e09a8b6011b458c8b0cd2d3c9998333fc24f72ce34aae3711ce5a0', 116328628224000002, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '5e3078effd2a2a16', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a22e5708c27347b6a752e17dd755cc","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a22e5708c27347b6a752e17dd755cc","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', '4fa1b5eba8f774cbdd0e590fd462c1ef824f915e3df82f563fdd5e0565babe1b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e9775f3a9d4db2eac8ab211783a74acb98900f362fe5af6b51f33bb59a2b6bd1', 'finding', '01a22e5708fb7717bec6112ba5eb2e19', '', '01a22e570884756195e7f88f3741d59d', 34, '89558bffe0c1bd0584a90106b7da27570cb9ae176fc56db23a95ed6ec9f1df0b', 116328628224000033, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f0de3a088010697c', '{"author":"Recorded by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","contract_id":"01a22e5708c7733396e6b46a18716dd3","evidence":"Evidence of it''s own","fact":"Fact of it''s own","found_on":"2026-04-03","frameworks":"Framework references of it''s own","grade":"Good practice","impact":"Impact on people of it''s own","location_id":"01a22e5708c5710d91687f33a66e1c50","may_be_shared":true,"number":7,"part_id":"01a22e5708f171bea0c49f929e8833e6","provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","question":"Question of it''s own","required_outcome":"Required outcome of it''s own","section":"Section of it''s own","triage":"Act now","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '664a2993d38a35711a3c8731de0bb1d401076edc5735c607a03c2bc16a1f1560');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e9d2ebc059ec39dda7dfafb22f0b8f6f360662ae40f40458db9cc11b45e458ae', 'tier_change', '01a22e5708d87323b165d55b50abd12c', '', '01a22e570884756195e7f88f3741d59d', 12, '4c13451bcd8eac806f7114cab63b02d057a833f6a4167b711bcda88a60a63432', 116328628224000011, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'bc64d3fba88bd1ea', '{"contract_id":"01a22e5708c7733396e6b46a18716dd3","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', '1f57cf3618727910d126d71b574ec4eae6e30e43848708ad3c73b8e8d06b56d3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('eae8b4880730cefe342e14eeb490006d81c6f5c257f81d750d2b795438a7eff0', 'evidence_file', '01a22e570900764daf840723e066b238', '', '01a22e570884756195e7f88f3741d59d', 39, 'aa5e31d25c5963e90552437921ae4b94e6ac51378c38047e9cbeae9761f37b59', 116328628224000038, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'ffc6c9aa9cfad715', '{"action_id":"01a22e5708fe7565be24c17751cc3a72","added_on":"2026-04-03","author":"Added by of it''s own","caption":"Caption of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","finding_id":"01a22e5708fb7717bec6112ba5eb2e19","height":7,"is_private":true,"location_id":"01a22e5708c5710d91687f33a66e1c50","media_type":"Kind of file of it''s own","name":"File of it''s own","part_id":"01a22e5708f171bea0c49f929e8833e6","position":7,"provider_id":"01a22e5708c3746b8c190b3d5ee1eb38","question":"Question of it''s own","section":"Section of it''s own","sha256":"Check sum of it''s own","size":7,"source":"Seen on the visit","visit_id":"01a22e5708eb7046be919819dab5f39d","width":7}', '2fe027d0d58f6bd8dd82eed357a2b3bf5655e78c1171bea2013f6ea19bd6dedb');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('efceac7c949559b82757c6c7c71b7a308f1d1377f17c94e730fcd85f6c58b063', 'document_request', '01a22e5708f8703a93d5577801add2b6', '', '01a22e570884756195e7f88f3741d59d', 30, 'fe0ce2020c821dcb13953aeec64f8298fa8e121cd13b3ec560cb2057819fd205', 116328628224000029, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'f642863db2a89493', '{"asked_on":"2026-04-03","check_id":"01a22e5708ee723196902788f4f2d7e4","document_id":"01a22e5708dd7081b8b6221886de0e9a","due_on":"2026-04-03","expires_on":"2026-04-03","is_enough":true,"received_on":"2026-04-03","title":"Document of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d","words":"What it shows of it''s own"}', '7535acac14cc0b9ce56f3ee47176dc8d0ebe5a7da5533ad1faac73e7fbd7761d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f24454c81b6b1eb530dbfefc18ee5f421d50a590d01369148d25d5dcfbbcd2b3', 'provider', '01a22e5708c3746b8c190b3d5ee1eb38', 'e5647a5c14dae258132b677bbf5e212d9d1d0d04d36d8aea51d0b0a5beb92d8e', '01a22e5708ba7130a01ebaac7b5555cf', 1, '', 116328628224000046, '01a22e570a0f71a481fbafe9a343a17d', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'a5e2a600b7fd584d', '{"name":"Lodz House"}', '2f29d0ec3d6a34f09d3a1c6f28d42eb23e529baefadf6e9528acbb80b91e3502');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f3932299de5662366aa1dfcc788db888813944b01a76b16c00ae3d4999bbde02', 'extension', '01a22e5708cf7026885208bf57bf4ce9', '', '01a22e570884756195e7f88f3741d59d', 8, 'b271a3fc62604f4a7b1211d03ced985e7f688cd2675914922977c268b9b7e81a', 116328628224000007, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '7df9ecdb4f207d15', '{"contract_id":"01a22e5708c7733396e6b46a18716dd3","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', 'bf02afd572cdc7cd575f3b71a60c50f5a5f43bc002cf0126a573d3905121ec22');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f3e5c3a7d96a66365ba90e93460769a4251a176a922a246284721c5faa7ba70d', 'accuracy_point', '01a22e57090571b3a602afec4d8c00e4', '', '01a22e570884756195e7f88f3741d59d', 45, 'd09406718ed2c05bc4564959e1438c71023401e17b2612957744bfc3c1ec83ab', 116328628224000044, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '5c11dfe762180a54', '{"answer":"Accepted","answer_words":"Reason for the answer of it''s own","answered_by":"Answered by of it''s own","answered_on":"2026-04-03","dispute_answer":"Senior officer''s decision of it''s own","dispute_officer":"Senior officer of it''s own","dispute_on":"2026-04-03","dispute_words":"Why it is disputed of it''s own","evidence":"Evidence offered of it''s own","ground":"Typing or numeric error","has_dispute":true,"line_id":"Line of the report of it''s own","line_words":"What the report said of it''s own","number":7,"paper_id":"01a22e57090571b3a602afeb34c980fa","proposed":"Correction asked for of it''s own","provider_words":"What the provider says of it''s own","received_on":"2026-04-03","visit_id":"01a22e5708eb7046be919819dab5f39d"}', '1647fedf7761ea33392b47d8b228aab6504c48ffb2dc420daf0f6c3b166b0a34');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f41d9e2fc1a382a37813cd5e5a580db3313a9e3afa0ca5252b9353ee6ae8e671', 'visit_plan_line', '01a22e57090774748d38ded545139051', '', '01a22e570884756195e7f88f3741d59d', 46, 'f3e5c3a7d96a66365ba90e93460769a4251a176a922a246284721c5faa7ba70d', 116328628224000045, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', '9433889a05a1b5a3', '{"author":"Decided by of it''s own","contract_id":"01a22e5708c7733396e6b46a18716dd3","decision":"Visit","month_on":"2026-04-03","reason":"Reason of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d","year":"Year of it''s own"}', 'd44b7fc0d4fe42c99d417caf939cc3e8384cbb770f1df77b3326e3cf1fe15382');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f4f4e54eca85601638d6ac0716d25ec36852683a03fbbb01c82327c0eb8e0390', 'actuals_line', '01a22e5709047330b458b934c7477119', '', '01a22e570884756195e7f88f3741d59d', 43, 'a394bcfbaeac93f93f59ddf59c0906214703ba9cbad468449f65ef06758698db', 116328628224000042, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'ff9998012504a0f5', '{"actual":"Delivered, as submitted of it''s own","actual_minutes":7,"author":"Looked at by of it''s own","check_id":"01a22e5708ee723196902788f4f2d7e4","held_on":"2026-04-03","minutes_found":7,"person":"Person of it''s own","planned":"Planned of it''s own","result":"Agrees","row":7,"sample_id":"01a22e57090377bd99dd3660600f9e86","words":"What was seen of it''s own","worker":"Worker of it''s own"}', '08c69415d00c6cd0561a6dc2d7b609acde937cd523d699ac550da69cf09f1828');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fe0ce2020c821dcb13953aeec64f8298fa8e121cd13b3ec560cb2057819fd205', 'visit_person', '01a22e5708f774d9bd6e5198527fb412', '', '01a22e570884756195e7f88f3741d59d', 29, 'df45e0f2c9ae43aeebb5aa72294c7726ee2ea6de2244a21b4d4746fa18a4aa74', 116328628224000028, '01a22e5708c073719aea70d7147a6663', 'Officer 1', 'Add one of each', '', '', 'set', 'a6132470ddb9a795', '{"location_id":"01a22e5708c5710d91687f33a66e1c50","role":"Role of it''s own","visit_id":"01a22e5708eb7046be919819dab5f39d","words":"Remark of it''s own"}', '1491731263f677764888b6720c8221b2db068dfa8e83c580306685d118806fcc');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a22e5708e8774e94b45ad31be085ee', 'e118160da1107ad54064aabc7b2ac2c22fc3b0c8b483faf079a07e8ae818eba3', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "stale_plan" ("contract_id") VALUES ('00000000000000000000000000000000');
INSERT INTO "stale_plan" ("contract_id") VALUES ('01a22e5708c7733396e6b46a18716dd3');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a22e5708c073719aea70d88c4ba58f', '2e23a1c39cbc93b01cbd859d79b7da20514821ed13eac715e9986fb214da961d', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('a6e465f9c826bb7313c5c746131fe631e5b01ddc71f2be6673ec5250cc1f8f4f', '{"change_set":"01a22e570a1276d8b29510d83fd9e2d4","clock":116328628224000048,"device":"01a22e5708ba7130a01ebaac7b5555cf","field_values":"{\"telephone\":\"01632 960001\"}","id":"a6e465f9c826bb7313c5c746131fe631e5b01ddc71f2be6673ec5250cc1f8f4f","label":"Add officers","officer":"Officer 1","parents":"f7499f4c293bb928b07995b5ad1b104d6aed46bcd2e7b4aa74e238347a02dcfa","previous":"f7499f4c293bb928b07995b5ad1b104d6aed46bcd2e7b4aa74e238347a02dcfa","reason":"","record_id":"01a22e570a1276d8b29510d9a8b350ca","record_kind":"officer","salt":"2690ae5b3434ad35","sequence":3,"undoes":"","values_hash":"1bbf2f40ff21e3ad9c574d9f30af3191350a6ddd296cbeef60a72b2d969a61f0","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a22e5708c27347b6a752e17dd755cc', '4dee301575e09a8b6011b458c8b0cd2d3c9998333fc24f72ce34aae3711ce5a0', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a22e5708c073719aea70d88c4ba58f', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a22e5708c3746b8c190b3d5ee1eb38', '9db4a869fd2dcab69ec9925fd06627361eceda26bf3b67a4a0ae1f265981ac55 f24454c81b6b1eb530dbfefc18ee5f421d50a590d01369148d25d5dcfbbcd2b3', 0, 1, 'Lodz House', 'Trading name of it''s own', '01a22e5708c27347b6a752e17dd755cc', '01a22e5708c27347b6a752e17dd755cc', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a22e5708c7733396e6b46a18716dd3', 'b0268122b37c49133cc64a261e97c2993a90e92b4130fdbbec20a01e6d9c9d9f', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a22e5708c27347b6a752e17dd755cc', '01a22e5708c27347b6a752e17dd755cc', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a22e5708c5710d91687f33a66e1c50', '5b4fc2d4d884c601549e77aad81ff3e16b89cb3307a1f616c8365ceb8a782d5c', 0, 0, 'Name of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a22e5708d1702b9cdc6fe8636b315c', '8be7ae289554110925863214bd3f772a5f5ce4064c1289ce07e219c822a7b931', 0, 0, '01a22e5708c7733396e6b46a18716dd3', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a22e5708cd743ea3133ad0a029f715', 'b271a3fc62604f4a7b1211d03ced985e7f688cd2675914922977c268b9b7e81a', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c5710d91687f33a66e1c50', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a22e5708d7762bb590f63257f398d7', '4c13451bcd8eac806f7114cab63b02d057a833f6a4167b711bcda88a60a63432', 0, 0, '01a22e5708c7733396e6b46a18716dd3', '01a22e5708c5710d91687f33a66e1c50', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a22e5708dd7081b8b6221886de0e9a', 'a1079cabda5037d01bc4fa0eb156b2d9bee81b139ec6662dedffbc7172317651', 0, 0, 'Document of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a22e5708cf7026885208bf57bf4ce9', 'f3932299de5662366aa1dfcc788db888813944b01a76b16c00ae3d4999bbde02', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a22e5708da72c09e12f2ea642e7de0', '58a54bdba0be170e81b22d08ed3623b0a96160bfa9be833b3a458ad09a8e84ed', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a22e5708e07589abd46e68d5edf3c9', '46d6190ad6d1faf89132d25b2330ff25be648d33dea27773e234326b87e5c5d0', 1, 0, 'Note of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a22e5708e373c49ff8f935c889d692', '91f785a5bfa56f6a930ddfc1026faf2eaffee7db0b0ed9af62f36a2d45317d3e', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a22e5708c671c89c899b643e88e647', '23ecbb4660840d09d1fa785c20127380372c1a2592cd624f7228b9a667d036fe', 0, 0, '01a22e5708c5710d91687f33a66e1c50', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a22e5708d87323b165d55b50abd12c', 'e9d2ebc059ec39dda7dfafb22f0b8f6f360662ae40f40458db9cc11b45e458ae', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a22e5708d3705a98f48050e246d4bd', '55c0da7cbcafcc4fc75a0bfe6eeb99a514bd0bfecb9747a51b9cc1fa6ddbc2a4', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1249988614975899847, 'period', '01a22e5708e172959158da05c8ebc8c7', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1254392356034976848, 'location', '01a22e5708c5710d91687f33a66e1c50', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1289293963249741545, 'visit_step', '01a22e5708f6748391e47e07528e6ee9', 'Step of it''s own', 'Step of it''s own
What was said or why of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1429144629695861430, 'document_request', '01a22e5708f8703a93d5577801add2b6', 'Document of it''s own', 'Document of it''s own
What it shows of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1595927788869817149, 'answer', '01a22e5708fa702b9625dfde4ec2933d', 'Question of it''s own', 'Question of it''s own
Answer of it''s own
Note of it''s own
Reason of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1595927795134161150, 'addendum', '01a22e5708fa702b9625dfdfc424e0fe', 'Addition of it''s own', 'Addition of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1625842934659340260, 'check', '01a22e5708ee723196902788f4f2d7e4', 'What of it''s own', 'What of it''s own
Kind of it''s own
Why, in words of it''s own
KPI of it''s own
Scope of it''s own
How the sample was chosen of it''s own
Summary of the outcome of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1640849438809909177, 'kpi_validation', '01a22e570901772c96c577defa29e7b9', 'KPI reference of it''s own KPI of it''s own', 'KPI reference of it''s own
KPI of it''s own
Reason for the verdict of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1650204681247485395, 'contract', '01a22e5708c7733396e6b46a18716dd3', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1650684773403773110, 'form', '01a22e5708e9779796e8690e42e0c8b6', 'Title of it''s own', 'Title of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1798203236109702333, 'variation', '01a22e5708d3705a98f48050e246d4bd', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1863705608357650054, 'actuals_sample', '01a22e57090377bd99dd3660600f9e86', 'How it was chosen of it''s own', 'How it was chosen of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1939486664905434511, 'team', '01a22e5708c073719aea70d88c4ba58f', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2303865218793068178, 'obligation', '01a22e5708e373c49ff8f935c889d692', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2361187556722750438, 'visit_part', '01a22e5708f171bea0c49f929e8833e6', 'Label of it''s own', 'Label of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2527428483599693589, 'contact', '01a22e5708cd743ea3133ad0a029f715', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2738944952842846436, 'accuracy_point', '01a22e57090571b3a602afec4d8c00e4', 'What the provider says of it''s own', 'What the provider says of it''s own
Correction asked for of it''s own
Evidence offered of it''s own
Reason for the answer of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2808927797940119046, 'action_step', '01a22e5708ff76b4a6fb50f32bf0e606', 'Agreed', 'Words of it''s own
Evidence of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3423869467378496056, 'evidence_file', '01a22e570900764daf840723e066b238', 'Caption of it''s own', 'Caption of it''s own
File of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3771968324255576345, 'actuals_line', '01a22e5709047330b458b934c7477119', '2026-04-03 Person of it''s own', 'What was seen of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3938207527591171532, 'officer', '01a22e5708c27347b6a752e17dd755cc', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (406592695789116767, 'actuals_audit', '01a22e570902736085a481e710c75d5f', 'File of it''s own', 'File of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4086491200622562970, 'document', '01a22e5708dd7081b8b6221886de0e9a', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4426565196743609179, 'check_step', '01a22e5708f774d9bd6e5197ef028b5b', 'Step of it''s own', 'Step of it''s own
What was said or why of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4426565198412755986, 'visit_person', '01a22e5708f774d9bd6e5198527fb412', 'Role of it''s own', 'Role of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4477916647730723442, 'action', '01a22e5708fe7565be24c17751cc3a72', 'Requirement of it''s own', 'Requirement of it''s own
Evidence expected of it''s own
The provider''s words of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4508551938785538973, 'visit', '01a22e5708eb7046be919819dab5f39d', 'What of it''s own', 'What of it''s own
Scope of it''s own
Why of it''s own
What was fed back of it''s own
Summary for the report of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4523321754905161241, 'finding', '01a22e5708fb7717bec6112ba5eb2e19', 'Fact of it''s own', 'Fact of it''s own
Impact on people of it''s own
Evidence of it''s own
Required outcome of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4584806349410630781, 'quick_note', '01a22e5708f9763bbfa081155c937c7d', 'Note of it''s own', 'Note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (549172921098911477, 'concern', '01a22e5708fc7371879f0ddcb25d3ef5', 'What was seen of it''s own', 'What was seen of it''s own
What was done at once of it''s own
Who was told of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (871740361085676344, 'provider', '01a22e5708c3746b8c190b3d5ee1eb38', 'Lodz House', 'Lodz House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own');
INSERT INTO "form" ("id", "heads", "is_binned", "is_disputed", "title", "key", "purpose", "service_types", "summary", "is_retired", "working") VALUES ('01a22e5708e9779796e8690e42e0c8b6', 'c9c37ffe30668f1436033a80f3d9cb49c884a45568d07c0d448f3c4c764226eb', 0, 0, 'Title of it''s own', 'Id of it''s own', 'visit', 'Service types of it''s own', 'When to use it of it''s own', 1, 'Edits in progress of it''s own');
INSERT INTO "form_version" ("id", "heads", "is_binned", "is_disputed", "form_id", "number", "content", "content_sha256", "made_on", "author", "reason") VALUES ('01a22e5708ea70fb9e89529c4d6287a0', 'e13189f035cd81b986e89972fb45ac1df9df63aa193459c860e2cb943d5ce3ee', 0, 0, '01a22e5708e9779796e8690e42e0c8b6', 7, 'Content of it''s own', 'Check sum of it''s own', '2026-04-03', 'Put in use by of it''s own', 'Reason of it''s own');
INSERT INTO "visit" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "form_version_id", "visit_type", "is_announced", "status", "planned_on", "officer_id", "follows_id", "scope", "why", "letter_due_on", "letter_sent_on", "documents_due_on", "began_on", "ended_on", "draft_due_on", "draft_shared_on", "accuracy_due_on", "accuracy_received_on", "final_on", "plan_due_on", "plan_agreed_on", "revisit_due_on", "closed_on", "stopped_reason", "feedback_on", "feedback_time", "feedback_to", "feedback_summary", "signed_role", "signed_on", "signature", "summary", "private_note", "level", "level_computed", "level_reason", "is_on_paper") VALUES ('01a22e5708eb7046be919819dab5f39d', 'c1fa6f7f168bc30d58cce14adba4c1b27956d02b1e4f721e3a9d72ed1ebcad11', 0, 0, 'What of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', '01a22e5708ea70fb9e89529c4d6287a0', 'Annual', 1, 'Planned', '2026-04-03', '01a22e5708c27347b6a752e17dd755cc', NULL, 'Scope of it''s own', 'Why of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Why it was cancelled or aborted of it''s own', '2026-04-03', 'Verbal feedback at of it''s own', 'Verbal feedback to of it''s own', 'What was fed back of it''s own', 'Signed for the provider by of it''s own', '2026-04-03', 'Signature of it''s own', 'Summary for the report of it''s own', 'Private note of it''s own', 'Overall result of it''s own', 'Overall as computed of it''s own', 'Why it differs from the computed one of it''s own', 1);
INSERT INTO "document_request" ("id", "heads", "is_binned", "is_disputed", "title", "visit_id", "asked_on", "due_on", "received_on", "is_enough", "words", "check_id", "document_id", "expires_on") VALUES ('01a22e5708f8703a93d5577801add2b6', 'efceac7c949559b82757c6c7c71b7a308f1d1377f17c94e730fcd85f6c58b063', 0, 0, 'Document of it''s own', '01a22e5708eb7046be919819dab5f39d', '2026-04-03', '2026-04-03', '2026-04-03', 1, 'What it shows of it''s own', '01a22e5708ee723196902788f4f2d7e4', '01a22e5708dd7081b8b6221886de0e9a', '2026-04-03');
INSERT INTO "paper" ("id", "heads", "is_binned", "is_disputed", "visit_id", "version", "stage", "frozen_on", "content", "content_sha256", "supersedes_id", "reason", "author", "check_id") VALUES ('01a22e57090571b3a602afeb34c980fa', 'd09406718ed2c05bc4564959e1438c71023401e17b2612957744bfc3c1ec83ab', 0, 0, '01a22e5708eb7046be919819dab5f39d', 7, 'Draft', '2026-04-03', 'Content of it''s own', 'Check sum of it''s own', NULL, 'Reason of it''s own', 'Frozen by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "visit_day" ("id", "heads", "is_binned", "is_disputed", "visit_id", "held_on", "arrived", "left", "location_id", "officers") VALUES ('01a22e5708f477bd9ba069dae3ac07dd', '60560214fff6b6a3b46c75e102905ab7b51a79c50517a8fbd19575620e0b01a9', 0, 0, '01a22e5708eb7046be919819dab5f39d', '2026-04-03', 'Arrived of it''s own', 'Left of it''s own', '01a22e5708c5710d91687f33a66e1c50', 'Officers present of it''s own');
INSERT INTO "visit_part" ("id", "heads", "is_binned", "is_disputed", "label", "visit_id", "repeat", "location_id", "position", "check_id") VALUES ('01a22e5708f171bea0c49f929e8833e6', '4bce1acc470bab305a5e4a267a94727682bdd68cce08d1a0c8630bd629e7288b', 0, 0, 'Label of it''s own', '01a22e5708eb7046be919819dab5f39d', 'location', '01a22e5708c5710d91687f33a66e1c50', 7, '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "visit_person" ("id", "heads", "is_binned", "is_disputed", "role", "visit_id", "location_id", "words") VALUES ('01a22e5708f774d9bd6e5198527fb412', 'fe0ce2020c821dcb13953aeec64f8298fa8e121cd13b3ec560cb2057819fd205', 0, 0, 'Role of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708c5710d91687f33a66e1c50', 'Remark of it''s own');
INSERT INTO "visit_plan_line" ("id", "heads", "is_binned", "is_disputed", "contract_id", "year", "decision", "month_on", "reason", "visit_id", "author") VALUES ('01a22e57090774748d38ded545139051', 'f41d9e2fc1a382a37813cd5e5a580db3313a9e3afa0ca5252b9353ee6ae8e671', 0, 0, '01a22e5708c7733396e6b46a18716dd3', 'Year of it''s own', 'Visit', '2026-04-03', 'Reason of it''s own', '01a22e5708eb7046be919819dab5f39d', 'Decided by of it''s own');
INSERT INTO "visit_step" ("id", "heads", "is_binned", "is_disputed", "step", "visit_id", "happened_on", "time", "with_whom", "how", "words", "author") VALUES ('01a22e5708f6748391e47e07528e6ee9', '14949fcc01f583827e3bf3879d98eac0d3b1a1b1c283c6e00094de2ce3ee9e2f', 0, 0, 'Step of it''s own', '01a22e5708eb7046be919819dab5f39d', '2026-04-03', 'At of it''s own', 'With whom or to whom of it''s own', 'How of it''s own', 'What was said or why of it''s own', 'Recorded by of it''s own');
INSERT INTO "accuracy_point" ("id", "heads", "is_binned", "is_disputed", "provider_words", "visit_id", "paper_id", "number", "line_id", "line_words", "ground", "proposed", "evidence", "received_on", "answer", "answer_words", "answered_by", "answered_on", "has_dispute", "dispute_words", "dispute_officer", "dispute_answer", "dispute_on") VALUES ('01a22e57090571b3a602afec4d8c00e4', 'f3e5c3a7d96a66365ba90e93460769a4251a176a922a246284721c5faa7ba70d', 0, 0, 'What the provider says of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e57090571b3a602afeb34c980fa', 7, 'Line of the report of it''s own', 'What the report said of it''s own', 'Typing or numeric error', 'Correction asked for of it''s own', 'Evidence offered of it''s own', '2026-04-03', 'Accepted', 'Reason for the answer of it''s own', 'Answered by of it''s own', '2026-04-03', 1, 'Why it is disputed of it''s own', 'Senior officer of it''s own', 'Senior officer''s decision of it''s own', '2026-04-03');
INSERT INTO "answer" ("id", "heads", "is_binned", "is_disputed", "asked", "visit_id", "part_id", "section", "question", "value", "quality", "note", "reason", "private_note", "author", "is_on_paper", "is_after_visit", "check_id") VALUES ('01a22e5708fa702b9625dfde4ec2933d', '892e2c2133db40502abb4e0ba4a0265ddce5dbb681e9f25e4604f4d5f2cda749', 0, 0, 'Question of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708f171bea0c49f929e8833e6', 'Section id of it''s own', 'Question id of it''s own', 'Answer of it''s own', 'Good enough and person-centred of it''s own', 'Note of it''s own', 'Reason of it''s own', 'Private note of it''s own', 'Answered by of it''s own', 1, 1, '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "finding" ("id", "heads", "is_binned", "is_disputed", "fact", "grade", "triage", "impact", "evidence", "required_outcome", "frameworks", "may_be_shared", "provider_id", "contract_id", "location_id", "visit_id", "part_id", "section", "question", "number", "repeat_of_id", "found_on", "author", "check_id") VALUES ('01a22e5708fb7717bec6112ba5eb2e19', 'e9775f3a9d4db2eac8ab211783a74acb98900f362fe5af6b51f33bb59a2b6bd1', 0, 0, 'Fact of it''s own', 'Good practice', 'Act now', 'Impact on people of it''s own', 'Evidence of it''s own', 'Required outcome of it''s own', 'Framework references of it''s own', 1, '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', '01a22e5708c5710d91687f33a66e1c50', '01a22e5708eb7046be919819dab5f39d', '01a22e5708f171bea0c49f929e8833e6', 'Section of it''s own', 'Question of it''s own', 7, NULL, '2026-04-03', 'Recorded by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "quick_note" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "part_id", "section", "question", "noted_on", "noted_time", "is_private", "author", "check_id") VALUES ('01a22e5708f9763bbfa081155c937c7d', '4866d66b95c8203b3ec24ccccf6f88a65c2de4660c6145b996d0860c3980a1f3', 0, 0, 'Note of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708f171bea0c49f929e8833e6', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'At of it''s own', 1, 'Noted by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "visit_section" ("id", "heads", "is_binned", "is_disputed", "section", "visit_id", "part_id", "officer", "is_finished", "level", "level_reason", "check_id") VALUES ('01a22e5708f571ebab75ae58d24b0c2e', '51b6ae7cf5b671edcb8b428641fc975f1be8dda900e74352a605970d8c523088', 0, 0, 'Section of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708f171bea0c49f929e8833e6', 'Officer of it''s own', 1, 'Level of it''s own', 'Why it differs from the computed one of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "action" ("id", "heads", "is_binned", "is_disputed", "requirement", "due_on", "owner", "evidence_expected", "clause", "provider_words", "source", "status", "number", "provider_id", "contract_id", "location_id", "visit_id", "finding_id", "agreed_on", "provider_complete_on", "verified_on", "author", "check_id") VALUES ('01a22e5708fe7565be24c17751cc3a72', '064425f9e06b81e8921d9d86f018b3796bb32cde670c84008d5be19dabf6dde2', 0, 0, 'Requirement of it''s own', '2026-04-03', 'Owner of it''s own', 'Evidence expected of it''s own', 'Contract clause of it''s own', 'The provider''s words of it''s own', 'Source of it''s own', 'Draft', 7, '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', '01a22e5708c5710d91687f33a66e1c50', '01a22e5708eb7046be919819dab5f39d', '01a22e5708fb7717bec6112ba5eb2e19', '2026-04-03', '2026-04-03', '2026-04-03', 'Recorded by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "addendum" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "answer_id", "quick_note_id", "added_on", "author", "reason", "check_id") VALUES ('01a22e5708fa702b9625dfdfc424e0fe', '89558bffe0c1bd0584a90106b7da27570cb9ae176fc56db23a95ed6ec9f1df0b', 0, 0, 'Addition of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708fa702b9625dfde4ec2933d', '01a22e5708f9763bbfa081155c937c7d', '2026-04-03', 'Added by of it''s own', 'Reason of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "concern" ("id", "heads", "is_binned", "is_disputed", "what", "visit_id", "provider_id", "location_id", "finding_id", "part_id", "section", "question", "seen_on", "seen_time", "done_at_once", "told", "told_on", "told_time", "reference", "author", "check_id") VALUES ('01a22e5708fc7371879f0ddcb25d3ef5', '95e50b36a624576f5e058e1aab3fe1034f8cc3dfd83da336536c5b98d22b1da2', 0, 0, 'What was seen of it''s own', '01a22e5708eb7046be919819dab5f39d', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c5710d91687f33a66e1c50', '01a22e5708fb7717bec6112ba5eb2e19', '01a22e5708f171bea0c49f929e8833e6', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'Seen at of it''s own', 'What was done at once of it''s own', 'Who was told of it''s own', '2026-04-03', 'Told at of it''s own', 'Safeguarding reference of it''s own', 'Recorded by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "action_step" ("id", "heads", "is_binned", "is_disputed", "step", "action_id", "visit_id", "happened_on", "words", "method", "sample_size", "evidence", "old_due_on", "new_due_on", "reason", "authoriser", "author", "check_id") VALUES ('01a22e5708ff76b4a6fb50f32bf0e606', 'aa5e31d25c5963e90552437921ae4b94e6ac51378c38047e9cbeae9761f37b59', 0, 0, 'Agreed', '01a22e5708fe7565be24c17751cc3a72', '01a22e5708eb7046be919819dab5f39d', '2026-04-03', 'Words of it''s own', 'Visit', 7, 'Evidence of it''s own', '2026-04-03', '2026-04-03', 'Reason of it''s own', 'Authorised by of it''s own', 'Recorded by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "evidence_file" ("id", "heads", "is_binned", "is_disputed", "caption", "name", "source", "is_private", "provider_id", "visit_id", "part_id", "location_id", "section", "question", "finding_id", "action_id", "media_type", "size", "width", "height", "sha256", "position", "added_on", "author", "check_id") VALUES ('01a22e570900764daf840723e066b238', 'eae8b4880730cefe342e14eeb490006d81c6f5c257f81d750d2b795438a7eff0', 0, 0, 'Caption of it''s own', 'File of it''s own', 'Seen on the visit', 1, '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708eb7046be919819dab5f39d', '01a22e5708f171bea0c49f929e8833e6', '01a22e5708c5710d91687f33a66e1c50', 'Section of it''s own', 'Question of it''s own', '01a22e5708fb7717bec6112ba5eb2e19', '01a22e5708fe7565be24c17751cc3a72', 'Kind of file of it''s own', 7, 7, 7, 'Check sum of it''s own', 7, '2026-04-03', 'Added by of it''s own', '01a22e5708ee723196902788f4f2d7e4');
INSERT INTO "check" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "form_version_id", "check_kind", "why", "why_words", "kpi", "status", "officer_id", "from_on", "until_on", "scope", "placement_on", "request_due_on", "requested_on", "due_on", "reminded_on", "conclude_due_on", "how_chosen", "sample_size", "out_of", "summary", "private_note", "level", "level_computed", "level_reason", "is_on_paper", "concluded_on", "closed_on", "stopped_reason") VALUES ('01a22e5708ee723196902788f4f2d7e4', '92d5738747391e0f4fd30ef064d0242f2e28b43906897b4feeb21b502cb96228', 0, 0, 'What of it''s own', '01a22e5708c3746b8c190b3d5ee1eb38', '01a22e5708c7733396e6b46a18716dd3', '01a22e5708ea70fb9e89529c4d6287a0', 'Kind of it''s own', 'Routine', 'Why, in words of it''s own', 'KPI of it''s own', 'Planned', '01a22e5708c27347b6a752e17dd755cc', '2026-04-03', '2026-04-03', 'Scope of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'How the sample was chosen of it''s own', 7, 7, 'Summary of the outcome of it''s own', 'Private note of it''s own', 'Outcome of it''s own', 'Outcome as computed of it''s own', 'Why it differs from the computed one of it''s own', 1, '2026-04-03', '2026-04-03', 'Why it was withdrawn of it''s own');
INSERT INTO "check_step" ("id", "heads", "is_binned", "is_disputed", "step", "check_id", "happened_on", "with_whom", "how", "words", "author") VALUES ('01a22e5708f774d9bd6e5197ef028b5b', 'df45e0f2c9ae43aeebb5aa72294c7726ee2ea6de2244a21b4d4746fa18a4aa74', 0, 0, 'Step of it''s own', '01a22e5708ee723196902788f4f2d7e4', '2026-04-03', 'With whom or to whom of it''s own', 'How of it''s own', 'What was said or why of it''s own', 'Recorded by of it''s own');
INSERT INTO "check_source" ("id", "heads", "is_binned", "is_disputed", "check_id", "finding_id", "note_id") VALUES ('01a22e5708fe7565be24c176596d40be', '2ede20f72187a928323f4b16d0a6ee97dc545f33148d502c60b297f8906aed9e', 0, 0, '01a22e5708ee723196902788f4f2d7e4', '01a22e5708fb7717bec6112ba5eb2e19', '01a22e5708e07589abd46e68d5edf3c9');
INSERT INTO "kpi_validation" ("id", "heads", "is_binned", "is_disputed", "ref", "title", "check_id", "period", "definition", "measure", "unit", "submitted", "submitted_numerator", "submitted_denominator", "tolerance", "basis", "how_chosen", "out_of", "list_name", "list_sha256", "list_rows", "verdict", "verdict_reason", "author") VALUES ('01a22e570901772c96c577defa29e7b9', '1191c78e802b8ccf809ee89a7706c47bee80d3a0f62a08f7537cb1fa3ee0b873', 0, 0, 'KPI reference of it''s own', 'KPI of it''s own', '01a22e5708ee723196902788f4f2d7e4', 'Period of it''s own', 'Definition used of it''s own', 'Count', 'Unit of it''s own', 'Submitted of it''s own', 'Numerator submitted of it''s own', 'Denominator submitted of it''s own', 'Tolerance of it''s own', 'Whole list', 'How the sample was chosen of it''s own', 7, 'List of it''s own', 'Fingerprint of the list of it''s own', 'Rows of it''s own', 'Supported', 'Reason for the verdict of it''s own', 'Recorded by of it''s own');
INSERT INTO "actuals_audit" ("id", "heads", "is_binned", "is_disputed", "name", "check_id", "evidence_id", "file_sha256", "columns", "lines", "left_out", "problems", "content", "content_sha256", "read_on", "author") VALUES ('01a22e570902736085a481e710c75d5f', '8d55f807726cbb4b03fb04b7191bde4b31e1283134e4ac7d279758ffca484711', 0, 0, 'File of it''s own', '01a22e5708ee723196902788f4f2d7e4', '01a22e570900764daf840723e066b238', 'Check sum of the file of it''s own', 'Columns of it''s own', 7, 7, 'Problems in the file of it''s own', 'Result of it''s own', 'Check sum of it''s own', '2026-04-03', 'Read by of it''s own');
INSERT INTO "actuals_sample" ("id", "heads", "is_binned", "is_disputed", "words", "check_id", "audit_id", "method", "size", "out_of", "seed", "drawn_on", "author") VALUES ('01a22e57090377bd99dd3660600f9e86', 'a394bcfbaeac93f93f59ddf59c0906214703ba9cbad468449f65ef06758698db', 0, 0, 'How it was chosen of it''s own', '01a22e5708ee723196902788f4f2d7e4', '01a22e570902736085a481e710c75d5f', 'Method of it''s own', 7, 7, 7, '2026-04-03', 'Drawn by of it''s own');
INSERT INTO "actuals_line" ("id", "heads", "is_binned", "is_disputed", "person", "check_id", "sample_id", "row", "held_on", "planned", "actual", "worker", "actual_minutes", "result", "minutes_found", "words", "author") VALUES ('01a22e5709047330b458b934c7477119', 'f4f4e54eca85601638d6ac0716d25ec36852683a03fbbb01c82327c0eb8e0390', 0, 0, 'Person of it''s own', '01a22e5708ee723196902788f4f2d7e4', '01a22e57090377bd99dd3660600f9e86', 7, '2026-04-03', 'Planned of it''s own', 'Delivered, as submitted of it''s own', 'Worker of it''s own', 7, 'Agrees', 7, 'What was seen of it''s own', 'Looked at by of it''s own');
COMMIT;
