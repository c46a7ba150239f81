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
	words VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
	position INTEGER, 
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
	is_after_visit BOOLEAN, 
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
	author VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
	level_reason VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
	reason VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
	author VARCHAR NOT NULL, 
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
INSERT INTO "alembic_version" ("version_num") VALUES ('0002');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a202d58c2c775c85b2bb5810039427', 'd7662e18f31ec35842526c8fc385733609822fab49233672997c0f25f586ab82', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a202d58c1c76b9a37a1243926494cb', 'name', '[["34b123d3e2339e40d5e04d51486bed2f835d6bcc3cd3a7b05b4ae3e4ed8f746a","Lodz House"],["fa1c7334f4dc2d1e596120afdb2eff55dee21d8630ea176174ad7967986991cf","Łódź House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a202d58c2a74de9ab095b6ab38edf7', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '42 116328628224000041 9b568262e65ff3dc214e6b9dfe275589f7ce9578d755c16dc8127c54c1da5238');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a202d58bf276babe25d4e0815bcc2e');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a202d58c2b72e8a8bd13fbe76a607a', '6045f7e1d2d225bf87d9ff4ed7d8e945c6ed6be11dcd6e83203eef1f8c3338a8', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('02349a71b8c4aa7249a2b95227208be6a05c7b477af3671f0f267afde463de2f', 'contact', '01a202d58c2270998803b07b1e3d2377', '', '01a202d58bf276babe25d4e0815bcc2e', 7, '50ed3ac90dca636e92b37c20a06fda90a866eaaa6a076c8a79e7a44520da6439', 116328628224000006, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '1acf8f7099d3d9ff', '{"email":"E-mail of it''s own","location_id":"01a202d58c1d740495bd7792cb9a831c","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a202d58c1c76b9a37a1243926494cb","role":"Role of it''s own","telephone":"Telephone of it''s own"}', '17c2c2ab0ef304137901dd4335bc18eb7e11dfc1782ac2ca8028ae879851ecdd');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0616380c2f6fa2bda1352446ed16011b8df68db67bc3916032fa3acb912ac4a4', 'extension', '01a202d58c237344ba3e5a3e842aa209', '', '01a202d58bf276babe25d4e0815bcc2e', 8, '02349a71b8c4aa7249a2b95227208be6a05c7b477af3671f0f267afde463de2f', 116328628224000007, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '12e56aee4cea495a', '{"contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', '66e229b89e551ba880bcdaa3c6cb4a98ecb275a5de06a0307a14c9ffd5787730');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('138d3767b04c084cad9b87c3647a9cffc01a96657a99becbedd19adde4f2e6f8', 'finding', '01a202d58c3a775ea800d4fcf3290b72', '', '01a202d58bf276babe25d4e0815bcc2e', 32, '2419a05b175b7061f41352ea69113ff22108cc315e0504a92ee18ade7045ca5b', 116328628224000031, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '48f6324e1932a1c6', '{"author":"Recorded by of it''s own","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","evidence":"Evidence of it''s own","fact":"Fact of it''s own","found_on":"2026-04-03","frameworks":"Framework references of it''s own","grade":"Good practice","impact":"Impact on people of it''s own","location_id":"01a202d58c1d740495bd7792cb9a831c","may_be_shared":true,"number":7,"part_id":"01a202d58c347094aa5e82cab8f9b274","provider_id":"01a202d58c1c76b9a37a1243926494cb","question":"Question of it''s own","required_outcome":"Required outcome of it''s own","section":"Section of it''s own","triage":"Act now","visit_id":"01a202d58c317604a35440280327d260"}', 'ca9804accfe291a862fc2948ed3669360f214e4d5344d1abeffe32b75ed94b15');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('1cc36c8fd6c48f644324bc70dcf8c3b8a78202b3d6821c37b9cca9227adbf141', 'visit', '01a202d58c317604a35440280327d260', '', '01a202d58bf276babe25d4e0815bcc2e', 22, '273da7a0fe69199924f4b98a17eaa20331f05e0ef9ba0a241a6bcfedffbbd0a6', 116328628224000021, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '70480be60be15574', '{"accuracy_due_on":"2026-04-03","accuracy_received_on":"2026-04-03","began_on":"2026-04-03","closed_on":"2026-04-03","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","documents_due_on":"2026-04-03","draft_due_on":"2026-04-03","draft_shared_on":"2026-04-03","ended_on":"2026-04-03","feedback_on":"2026-04-03","feedback_summary":"What was fed back of it''s own","feedback_time":"Verbal feedback at of it''s own","feedback_to":"Verbal feedback to of it''s own","final_on":"2026-04-03","form_version_id":"01a202d58c3070f0a32b9ae0907f577d","is_announced":true,"is_on_paper":true,"letter_due_on":"2026-04-03","letter_sent_on":"2026-04-03","level":"Overall result of it''s own","level_computed":"Overall as computed of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer_id":"01a202d58c1b70768e9cffb2658177e6","plan_agreed_on":"2026-04-03","plan_due_on":"2026-04-03","planned_on":"2026-04-03","private_note":"Private note of it''s own","provider_id":"01a202d58c1c76b9a37a1243926494cb","revisit_due_on":"2026-04-03","scope":"Scope of it''s own","signature":"Signature of it''s own","signed_on":"2026-04-03","signed_role":"Signed for the provider by of it''s own","status":"Planned","stopped_reason":"Why it was cancelled or aborted of it''s own","summary":"Summary for the report of it''s own","title":"What of it''s own","visit_type":"Annual","why":"Why of it''s own"}', '186c50e0dae2c55c4b8cbee17060916826df54aa0aa7fc2f435ba42e7d9a28ee');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2419a05b175b7061f41352ea69113ff22108cc315e0504a92ee18ade7045ca5b', 'addendum', '01a202d58c397080ac815fbad2b699b4', '', '01a202d58bf276babe25d4e0815bcc2e', 31, 'b78b1a392e6b0dab9a37d0a96fab0ca6a79bac40afc4fe3437b17fe86c2d5fd6', 116328628224000030, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'd0637844ed189b1c', '{"added_on":"2026-04-03","answer_id":"01a202d58c387393a3a6d1ae25fac2be","author":"Added by of it''s own","quick_note_id":"01a202d58c387393a3a6d1ad8d145028","reason":"Reason of it''s own","text":"Addition of it''s own","visit_id":"01a202d58c317604a35440280327d260"}', '8ce1df11eac05a2a38b0306cbcb8ac49400947e4509b267e95005e8945a57120');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('273da7a0fe69199924f4b98a17eaa20331f05e0ef9ba0a241a6bcfedffbbd0a6', 'form_version', '01a202d58c3070f0a32b9ae0907f577d', '', '01a202d58bf276babe25d4e0815bcc2e', 21, '30e6cb391279e89a6d0d3858b365efc7a0c3e4a628da03aba8b4f151ff5439b7', 116328628224000020, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '7b3c3b2cf0473617', '{"author":"Put in use by of it''s own","content":"Content of it''s own","content_sha256":"Check sum of it''s own","form_id":"01a202d58c3070f0a32b9adf397a9178","made_on":"2026-04-03","number":7,"reason":"Reason of it''s own"}', '4934f7c7f0c95cff95df21fe8a76ddf5c91b72f2618f98717ec89859ac9ee0f8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2e43e039d6ecd1549af16a914d6b8aef4f13a7a3e004f458f4149a6c3b330122', 'variation', '01a202d58c25718180ab5d7ce64b2690', '', '01a202d58bf276babe25d4e0815bcc2e', 10, 'fe5a8e7483e643bac59e09d590a811cac2b54f1f45f16e18f331a5be816e7e05', 116328628224000009, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '1b7fffc6bf869d5e', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', '7e9c52ff690d272c582d4758e8acc9660f13fb2b52c9c54d0b12e9e4238264d5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('30e6cb391279e89a6d0d3858b365efc7a0c3e4a628da03aba8b4f151ff5439b7', 'form', '01a202d58c3070f0a32b9adf397a9178', '', '01a202d58bf276babe25d4e0815bcc2e', 20, '9a4dc6620be4fe2c2c3d281a44e9509fefa11d067d24aad0ef7f0447e93c1d05', 116328628224000019, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '031fdc85fe3075c1', '{"is_retired":true,"key":"Id of it''s own","purpose":"visit","service_types":"Service types of it''s own","summary":"When to use it of it''s own","title":"Title of it''s own","working":"Edits in progress of it''s own"}', '4173c5f3f14821eb30bf027ff1f6d0253d2c8d0f7a43d1e108d0cb570ecbe12a');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('3255167e605b7a33b70d7bc4e908d97306e7b8c59ab72dc7d1fd63e8bcf4c9d6', 'visit_section', '01a202d58c3574559e9fb4db0d2ea9f6', '', '01a202d58bf276babe25d4e0815bcc2e', 25, 'faf0cce57dab1d8d55a555aae929996e63b7b5d72b09eb97387e35de81fe4a2f', 116328628224000024, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '3ad91a853606412c', '{"is_finished":true,"level":"Level of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer":"Officer of it''s own","part_id":"01a202d58c347094aa5e82cab8f9b274","section":"Section of it''s own","visit_id":"01a202d58c317604a35440280327d260"}', '20fc85110f792d33037e863503a858c0901f6d0c7140bbd9a9216f4517096845');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('345e6140687f01a9c488e4e611c2ffb9368d4700614d5d0fe9fda4db103752aa', 'visit_person', '01a202d58c36714c94d74e8809e9ea53', '', '01a202d58bf276babe25d4e0815bcc2e', 27, '543f1b04329a37400813480244b52a1bd674abc47f54b184fe076ee2c925312b', 116328628224000026, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'c0562fa93dc8f7fb', '{"location_id":"01a202d58c1d740495bd7792cb9a831c","role":"Role of it''s own","visit_id":"01a202d58c317604a35440280327d260","words":"Remark of it''s own"}', '1c66d6ebf3be6fdc386391881ff8c5c0c46e4b7c7f8fda081d41f9a104516f32');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('34b123d3e2339e40d5e04d51486bed2f835d6bcc3cd3a7b05b4ae3e4ed8f746a', 'provider', '01a202d58c1c76b9a37a1243926494cb', 'aa983b6fc59bcb1f4e0befd1cf2d0639173c440960333ff1e62467924a58befc', '01a202d58c1473058807aeccb8a22477', 1, '', 116328628224000039, '01a202d58c937604b579784459af4fd9', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '96e7ad711253403e', '{"name":"Lodz House"}', '7d67cb2153df89333db70894e0636f7c8733edaa07cc6e8c7ec50d2295f68f3a');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('50ed3ac90dca636e92b37c20a06fda90a866eaaa6a076c8a79e7a44520da6439', 'contract', '01a202d58c1e73e49dc5decdfccdb8f8', '', '01a202d58bf276babe25d4e0815bcc2e', 6, 'b2cadecdf36454591e776f4bb43003e15f6c50831e9c7e3f69ebdcdb475cf57d', 116328628224000005, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '1bf32030945266ed', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a202d58c1b70768e9cffb2658177e6","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a202d58c1b70768e9cffb2658177e6","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a202d58c1c76b9a37a1243926494cb","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', 'e7e4af743ec4c5e07af8ebe7e625b3d621c41b3c5e59e60e729eb77723073ae7');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('543f1b04329a37400813480244b52a1bd674abc47f54b184fe076ee2c925312b', 'visit_step', '01a202d58c36714c94d74e878fb5cde0', '', '01a202d58bf276babe25d4e0815bcc2e', 26, '3255167e605b7a33b70d7bc4e908d97306e7b8c59ab72dc7d1fd63e8bcf4c9d6', 116328628224000025, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'f6230bc1c62a2b55', '{"author":"Recorded by of it''s own","happened_on":"2026-04-03","how":"How of it''s own","step":"Step of it''s own","time":"At of it''s own","visit_id":"01a202d58c317604a35440280327d260","with_whom":"With whom or to whom of it''s own","words":"What was said or why of it''s own"}', 'fa473ff54db35704f4e68089f0440d2cf7a316c755f9f9e92a4843339544b783');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6045f7e1d2d225bf87d9ff4ed7d8e945c6ed6be11dcd6e83203eef1f8c3338a8', 'period', '01a202d58c2b72e8a8bd13fbe76a607a', '', '01a202d58bf276babe25d4e0815bcc2e', 16, 'fabe818b7c693d98b12cefdd1b3bc806733f9df62337036bf2586360c1089965', 116328628224000015, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'fd5b9869eb4f34d7', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', '03084e04491e0a0e84a03244579ad1efe0e03819716d77074a7bd03f62440279');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('80d79534bf0673c028ffc5066b463d1df1d39171415f7d3a6e4bee8570f43a45', 'frequency_change', '01a202d58c2871028e2fa04a5a60bbe8', '', '01a202d58bf276babe25d4e0815bcc2e', 13, 'd3e480f92710ca66cbd41ba224c1858e2eb87b146c5fc27f28bf022a560b448a', 116328628224000012, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'db6f3807d55b2c48', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '8d0a43dc19304adb727efa2571658253ac892053056619178dd2e0d9dbcea67b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('8ce1bd4a98efbe03c45a772af8024b5f8f6a9dfcacfcb208e6140e7bcfc1e86a', 'evidence_file', '01a202d58c3e747f82a925ce63e993db', '', '01a202d58bf276babe25d4e0815bcc2e', 36, 'ab9697d569d42fd61bf960f9d4ed781cef6ca442810fffd4298ac20551de91b5', 116328628224000035, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '7c2cac369d1ca182', '{"action_id":"01a202d58c3c72e0baf8d6805529043d","added_on":"2026-04-03","author":"Added by of it''s own","caption":"Caption of it''s own","finding_id":"01a202d58c3a775ea800d4fcf3290b72","height":7,"is_private":true,"location_id":"01a202d58c1d740495bd7792cb9a831c","media_type":"Kind of file of it''s own","name":"File of it''s own","part_id":"01a202d58c347094aa5e82cab8f9b274","position":7,"provider_id":"01a202d58c1c76b9a37a1243926494cb","question":"Question of it''s own","section":"Section of it''s own","sha256":"Check sum of it''s own","size":7,"source":"Seen on the visit","visit_id":"01a202d58c317604a35440280327d260","width":7}', 'e22452a31bcc16e3c3e8e2fc8b6072ef6fcf151a90d15b22c4ddfe0d05514974');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9a4dc6620be4fe2c2c3d281a44e9509fefa11d067d24aad0ef7f0447e93c1d05', 'setting', '01a202d58c2f7333969488c5a47a05d9', '', '01a202d58bf276babe25d4e0815bcc2e', 19, 'c970bdce4561020c231df64567b7f267e760e463ffefb4572eb092b143cec291', 116328628224000018, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '327518933e8f0392', '{"name":"Name of it''s own","value":"Value of it''s own"}', '867a16e2e871b08d47cd8fa8f078a9a2d8891cc6665ea77dfda76b84adebb081');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9b568262e65ff3dc214e6b9dfe275589f7ce9578d755c16dc8127c54c1da5238', 'team', '01a202d58c197009b191da012e46b4a5', 'e3acb351f918b0e927ad85b6cd1a2dd26098615d3df6fd027438ecdb1a7f4340', '01a202d58bf276babe25d4e0815bcc2e', 42, 'bd8dc5594582a6f054a867dcb8f764961371cd63c974d15bd1184287916feefb', 116328628224000041, '01a202d58caa77da8867e79aca8ef451', 'Officer 1', 'Close a gap', '', '', 'set', 'a7b3eefe11cbb78a', '{"email":"team@council.example"}', '14dfd53bd128e10198a1ab76c246a7d100d86b5f172f204c0f52cd82ed7dea5e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a1093694608f4ba1ffc498c86f5ebba14d1f654749cbe093168105cb84b19569', 'concern', '01a202d58c3b74a1a28e68827a957f43', '', '01a202d58bf276babe25d4e0815bcc2e', 33, '138d3767b04c084cad9b87c3647a9cffc01a96657a99becbedd19adde4f2e6f8', 116328628224000032, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '2f19e7c2c5b35ceb', '{"author":"Recorded by of it''s own","done_at_once":"What was done at once of it''s own","finding_id":"01a202d58c3a775ea800d4fcf3290b72","location_id":"01a202d58c1d740495bd7792cb9a831c","part_id":"01a202d58c347094aa5e82cab8f9b274","provider_id":"01a202d58c1c76b9a37a1243926494cb","question":"Question of it''s own","reference":"Safeguarding reference of it''s own","section":"Section of it''s own","seen_on":"2026-04-03","seen_time":"Seen at of it''s own","told":"Who was told of it''s own","told_on":"2026-04-03","told_time":"Told at of it''s own","visit_id":"01a202d58c317604a35440280327d260","what":"What was seen of it''s own"}', 'ada858fb7801ffdbf17503c635a62169b1be36f738c52b69c13c8756705092fd');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('aa983b6fc59bcb1f4e0befd1cf2d0639173c440960333ff1e62467924a58befc', 'provider', '01a202d58c1c76b9a37a1243926494cb', '', '01a202d58bf276babe25d4e0815bcc2e', 3, 'b80131a6a70dde34ad37747207851e8c1c1d330cb12c92709df4ea307387b133', 116328628224000002, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '18524558b497d253', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a202d58c1b70768e9cffb2658177e6","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a202d58c1b70768e9cffb2658177e6","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', '54e19de6b5ad9dc6cad8f8142def7123254c38d7985e7d2a32047e441e0f6740');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ab9697d569d42fd61bf960f9d4ed781cef6ca442810fffd4298ac20551de91b5', 'action_step', '01a202d58c3d7071828b378223a42cde', '', '01a202d58bf276babe25d4e0815bcc2e', 35, 'f20a90e2071dd4cfa6e1b74e04abd8bf533377ef746c3a519dc7e52446a6839f', 116328628224000034, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '9ee8f1c146376be1', '{"action_id":"01a202d58c3c72e0baf8d6805529043d","author":"Recorded by of it''s own","authoriser":"Authorised by of it''s own","evidence":"Evidence of it''s own","happened_on":"2026-04-03","method":"Visit","new_due_on":"2026-04-03","old_due_on":"2026-04-03","reason":"Reason of it''s own","sample_size":7,"step":"Agreed","visit_id":"01a202d58c317604a35440280327d260","words":"Words of it''s own"}', '69f2b5dc1e9b77ac0bec15682ca442c6564e3408b415142bd3dbdb465c5d4830');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ae0ea3e2ac31bcd192aeb1db35e9c866d7e190e167d12d09dc434d69e5e5cef6', 'document', '01a202d58c2976dbb76328e3538d1a4e', '', '01a202d58bf276babe25d4e0815bcc2e', 14, '80d79534bf0673c028ffc5066b463d1df1d39171415f7d3a6e4bee8570f43a45', 116328628224000013, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '6e6bddf9d194270e', '{"contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a202d58c1c76b9a37a1243926494cb","reference":"Reference of it''s own","title":"Document of it''s own"}', '2bb5594b38dac6d1d25e2763a8783b919cfb3f2d95495af2ad5026420a8cf9d2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('aebc1969da49554e361915655c665d4bb42d49ed28b0f624bcd99d281062c2ac', 'document_request', '01a202d58c3775f8b5d585ac7b99b463', '', '01a202d58bf276babe25d4e0815bcc2e', 28, '345e6140687f01a9c488e4e611c2ffb9368d4700614d5d0fe9fda4db103752aa', 116328628224000027, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '81a32fb91b81d809', '{"asked_on":"2026-04-03","due_on":"2026-04-03","is_enough":true,"received_on":"2026-04-03","title":"Document of it''s own","visit_id":"01a202d58c317604a35440280327d260","words":"What it shows of it''s own"}', '1716c4cc077319989b52be890000da88b00d055415a90793e8107cad2b894471');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b2cadecdf36454591e776f4bb43003e15f6c50831e9c7e3f69ebdcdb475cf57d', 'rating', '01a202d58c1e73e49dc5deccde638112', '', '01a202d58bf276babe25d4e0815bcc2e', 5, 'c4f356336257f23944a33061108a36ad0fe3fef0e02a52cee70f63496330fc7c', 116328628224000004, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '665ca10b9a08a921', '{"area":"Area of inspection of it''s own","location_id":"01a202d58c1d740495bd7792cb9a831c","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', 'f22d077ab5d4c60fe5b83f3798c4a7ae2996d66627a23d792f7418583661a214');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b78b1a392e6b0dab9a37d0a96fab0ca6a79bac40afc4fe3437b17fe86c2d5fd6', 'answer', '01a202d58c387393a3a6d1ae25fac2be', '', '01a202d58bf276babe25d4e0815bcc2e', 30, 'ed1825fa18d5274e0d28ab63a482cb0119151ecc0747f11a6bdc31bef2c6c7e6', 116328628224000029, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'd520093b4f86223b', '{"asked":"Question of it''s own","author":"Answered by of it''s own","is_after_visit":true,"is_on_paper":true,"note":"Note of it''s own","part_id":"01a202d58c347094aa5e82cab8f9b274","private_note":"Private note of it''s own","quality":"Good enough and person-centred of it''s own","question":"Question id of it''s own","reason":"Reason of it''s own","section":"Section id of it''s own","value":"Answer of it''s own","visit_id":"01a202d58c317604a35440280327d260"}', '74ce9da3debf111cbf28c22d9d08035bd5ee854180f6699a45a4d5091fe694d6');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b80131a6a70dde34ad37747207851e8c1c1d330cb12c92709df4ea307387b133', 'officer', '01a202d58c1b70768e9cffb2658177e6', '', '01a202d58bf276babe25d4e0815bcc2e', 2, 'e3acb351f918b0e927ad85b6cd1a2dd26098615d3df6fd027438ecdb1a7f4340', 116328628224000001, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '2681bd6ed1867627', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a202d58c197009b191da012e46b4a5","telephone":"Telephone of it''s own"}', 'b46266e17db8a40cb5d1f0116a0d1057716ac628b90183dadf77b551d01306d3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('bb7d247809cf394f92e098aafc42c2683589fa7df034434f6c99bb62678fdf42', 'accuracy_point', '01a202d58c40776e98dae476e68f81a1', '', '01a202d58bf276babe25d4e0815bcc2e', 38, 'c239ab6d05644ff06eea11e422553b07abea869ef69b3f271ca30b00f66cc5ca', 116328628224000037, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '0ee40a8154999a85', '{"answer":"Accepted","answer_words":"Reason for the answer of it''s own","answered_by":"Answered by of it''s own","answered_on":"2026-04-03","dispute_answer":"Senior officer''s decision of it''s own","dispute_officer":"Senior officer of it''s own","dispute_on":"2026-04-03","dispute_words":"Why it is disputed of it''s own","evidence":"Evidence offered of it''s own","ground":"Typing or numeric error","has_dispute":true,"line_id":"Line of the report of it''s own","line_words":"What the report said of it''s own","number":7,"paper_id":"01a202d58c3f70e5abfb0e80260eee11","proposed":"Correction asked for of it''s own","provider_words":"What the provider says of it''s own","received_on":"2026-04-03","visit_id":"01a202d58c317604a35440280327d260"}', '3efa7dc6193c409bbc8bb250fd38a03046f5e31fe5a81304bfbfa4e66588313e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('bd8dc5594582a6f054a867dcb8f764961371cd63c974d15bd1184287916feefb', 'note', '01a202d58c2a74de9ab095b6ab38edf7', 'fabe818b7c693d98b12cefdd1b3bc806733f9df62337036bf2586360c1089965', '01a202d58bf276babe25d4e0815bcc2e', 41, 'fa1c7334f4dc2d1e596120afdb2eff55dee21d8630ea176174ad7967986991cf', 116328628224000040, '01a202d58ca57155a0645a34f20e4ba2', 'Officer 1', 'Bin note', '', '', 'bin', '1140100836740846', '{}', 'baf28c91901e519ee67f12eb83ef4d53f096a4a8bb12d3b95c69d288936f64c5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c239ab6d05644ff06eea11e422553b07abea869ef69b3f271ca30b00f66cc5ca', 'paper', '01a202d58c3f70e5abfb0e80260eee11', '', '01a202d58bf276babe25d4e0815bcc2e', 37, '8ce1bd4a98efbe03c45a772af8024b5f8f6a9dfcacfcb208e6140e7bcfc1e86a', 116328628224000036, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '3fafde9afda0d26b', '{"author":"Frozen by of it''s own","content":"Content of it''s own","content_sha256":"Check sum of it''s own","frozen_on":"2026-04-03","reason":"Reason of it''s own","stage":"Draft","version":7,"visit_id":"01a202d58c317604a35440280327d260"}', 'e6164d07ff1c93e0b79d469b5ceba834804b7c63977d33a9ba3d2813373564d7');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c4f356336257f23944a33061108a36ad0fe3fef0e02a52cee70f63496330fc7c', 'location', '01a202d58c1d740495bd7792cb9a831c', '', '01a202d58bf276babe25d4e0815bcc2e', 4, 'aa983b6fc59bcb1f4e0befd1cf2d0639173c440960333ff1e62467924a58befc', 116328628224000003, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '648fc0be355fe4c2', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a202d58c1c76b9a37a1243926494cb","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', 'ac1b5664be4605ae130d0ed0cc97013ffee82a38c70b5326163df5b8437423a8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c970bdce4561020c231df64567b7f267e760e463ffefb4572eb092b143cec291', 'obligation', '01a202d58c2d740e9baa63aa5f4174fa', '', '01a202d58bf276babe25d4e0815bcc2e', 18, 'd7662e18f31ec35842526c8fc385733609822fab49233672997c0f25f586ab82', 116328628224000017, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '3ba44a63b65b5857', '{"author":"Decided by of it''s own","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', '644cb773ba1df03a7007f0312d47f27811521f121972e0719a64f5632a7695ee');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d3e480f92710ca66cbd41ba224c1858e2eb87b146c5fc27f28bf022a560b448a', 'tier_change', '01a202d58c277744ae7d34395bb6393c', '', '01a202d58bf276babe25d4e0815bcc2e', 12, 'eaf358b22f4867864bded624bd0d2b838ede65b9853feaf963c1eed1c1a8fe5b', 116328628224000011, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '39d691d2c676f0c7', '{"contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', 'f94ff203f668e83b2e913499419beac1b33416b9d907912ff71b6f0a2ad64f32');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d7662e18f31ec35842526c8fc385733609822fab49233672997c0f25f586ab82', 'closure', '01a202d58c2c775c85b2bb5810039427', '', '01a202d58bf276babe25d4e0815bcc2e', 17, '6045f7e1d2d225bf87d9ff4ed7d8e945c6ed6be11dcd6e83203eef1f8c3338a8', 116328628224000016, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '5d84f9dc23179f17', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', 'ff8e1b2202db71a540e970f9dcade4859e09094c3dd4d1db507f87efd1bba478');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e3acb351f918b0e927ad85b6cd1a2dd26098615d3df6fd027438ecdb1a7f4340', 'team', '01a202d58c197009b191da012e46b4a5', '', '01a202d58bf276babe25d4e0815bcc2e', 1, '', 116328628224000000, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'c06a045b1423f308', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', '344a8e08718869de6af2c67f0d9292ff2ca9cd521409dd3809f5f9d62454a80e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('eaf358b22f4867864bded624bd0d2b838ede65b9853feaf963c1eed1c1a8fe5b', 'contract_location', '01a202d58c2670209d71c7f74eeca197', '', '01a202d58bf276babe25d4e0815bcc2e', 11, '2e43e039d6ecd1549af16a914d6b8aef4f13a7a3e004f458f4149a6c3b330122', 116328628224000010, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '0c7ed6fea9262c2f', '{"contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","location_id":"01a202d58c1d740495bd7792cb9a831c","validated_on":"2026-04-03"}', '3fa3108d313f93f01f8d6ad4f86c1c8b5011ceb8f3728468de321764947223db');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ed1825fa18d5274e0d28ab63a482cb0119151ecc0747f11a6bdc31bef2c6c7e6', 'quick_note', '01a202d58c387393a3a6d1ad8d145028', '', '01a202d58bf276babe25d4e0815bcc2e', 29, 'aebc1969da49554e361915655c665d4bb42d49ed28b0f624bcd99d281062c2ac', 116328628224000028, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '1f95ee8c338c2623', '{"author":"Noted by of it''s own","is_private":true,"noted_on":"2026-04-03","noted_time":"At of it''s own","part_id":"01a202d58c347094aa5e82cab8f9b274","question":"Question of it''s own","section":"Section of it''s own","text":"Note of it''s own","visit_id":"01a202d58c317604a35440280327d260"}', '06ca43c107e0477fb9467350b9352390fd5860fe22bfb8469d2cb03c956fbe02');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f20a90e2071dd4cfa6e1b74e04abd8bf533377ef746c3a519dc7e52446a6839f', 'action', '01a202d58c3c72e0baf8d6805529043d', '', '01a202d58bf276babe25d4e0815bcc2e', 34, 'a1093694608f4ba1ffc498c86f5ebba14d1f654749cbe093168105cb84b19569', 116328628224000033, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', 'd7c585cd20797d9f', '{"agreed_on":"2026-04-03","author":"Recorded by of it''s own","clause":"Contract clause of it''s own","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","due_on":"2026-04-03","evidence_expected":"Evidence expected of it''s own","finding_id":"01a202d58c3a775ea800d4fcf3290b72","location_id":"01a202d58c1d740495bd7792cb9a831c","number":7,"owner":"Owner of it''s own","provider_complete_on":"2026-04-03","provider_id":"01a202d58c1c76b9a37a1243926494cb","provider_words":"The provider''s words of it''s own","requirement":"Requirement of it''s own","source":"Source of it''s own","status":"Draft","verified_on":"2026-04-03","visit_id":"01a202d58c317604a35440280327d260"}', 'e047c28fb76a5c14fb29b8510b146c3cfea749c3b746e940c7b1f9759392d7d1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f321c71a16d0e58b3717b6ce177184083f2fe8e2cb18f591eb363238036bbcbf', 'visit_plan_line', '01a202d58c417675aa17f88f5df9558a', '', '01a202d58bf276babe25d4e0815bcc2e', 39, 'bb7d247809cf394f92e098aafc42c2683589fa7df034434f6c99bb62678fdf42', 116328628224000038, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '26de4024fe201585', '{"author":"Decided by of it''s own","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","decision":"Visit","month_on":"2026-04-03","reason":"Reason of it''s own","visit_id":"01a202d58c317604a35440280327d260","year":"Year of it''s own"}', 'a01287f15667685a8b4e551b1f95385f544576db8d6360c3e7e1eec99fb0d079');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fa1c7334f4dc2d1e596120afdb2eff55dee21d8630ea176174ad7967986991cf', 'provider', '01a202d58c1c76b9a37a1243926494cb', 'aa983b6fc59bcb1f4e0befd1cf2d0639173c440960333ff1e62467924a58befc', '01a202d58bf276babe25d4e0815bcc2e', 40, 'f321c71a16d0e58b3717b6ce177184083f2fe8e2cb18f591eb363238036bbcbf', 116328628224000039, '01a202d58c9074c09a308745b1219221', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'a5a44e8eb5ff5f34', '{"name":"Łódź House"}', '481b6a16ae9a6e940974bd06ba35e5aa84447f8f1c27f7eea1c94d293526ff6e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fabe818b7c693d98b12cefdd1b3bc806733f9df62337036bf2586360c1089965', 'note', '01a202d58c2a74de9ab095b6ab38edf7', '', '01a202d58bf276babe25d4e0815bcc2e', 15, 'ae0ea3e2ac31bcd192aeb1db35e9c866d7e190e167d12d09dc434d69e5e5cef6', 116328628224000014, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '9aeb4478288114a3', '{"contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","happened_on":"2026-04-03","provider_id":"01a202d58c1c76b9a37a1243926494cb","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', 'bffb0d6729f03af3140168286ca1c30c2f08d93e41ec602290e8c5ba7eb16610');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('faf0cce57dab1d8d55a555aae929996e63b7b5d72b09eb97387e35de81fe4a2f', 'visit_day', '01a202d58c347094aa5e82cb8684f782', '', '01a202d58bf276babe25d4e0815bcc2e', 24, 'fd518d19d7784b323c377a03ebf27de7697472507f60246241c13a15729d90cc', 116328628224000023, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '9d58764d4fb2c153', '{"arrived":"Arrived of it''s own","held_on":"2026-04-03","left":"Left of it''s own","location_id":"01a202d58c1d740495bd7792cb9a831c","officers":"Officers present of it''s own","visit_id":"01a202d58c317604a35440280327d260"}', '2b80f42642d5af0b03a9bb56535ad6ad93bdd167cb89602c08eceedcd2c6597f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fd518d19d7784b323c377a03ebf27de7697472507f60246241c13a15729d90cc', 'visit_part', '01a202d58c347094aa5e82cab8f9b274', '', '01a202d58bf276babe25d4e0815bcc2e', 23, '1cc36c8fd6c48f644324bc70dcf8c3b8a78202b3d6821c37b9cca9227adbf141', 116328628224000022, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '1cefb440b5221fa0', '{"label":"Label of it''s own","location_id":"01a202d58c1d740495bd7792cb9a831c","position":7,"repeat":"location","visit_id":"01a202d58c317604a35440280327d260"}', '8efd71f49fea2197d5227cfa9b3c6b02fc12d4760392bcd68b8b5ede1e6eb84b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fe5a8e7483e643bac59e09d590a811cac2b54f1f45f16e18f331a5be816e7e05', 'break', '01a202d58c24739d97531d67385b4156', '', '01a202d58bf276babe25d4e0815bcc2e', 9, '0616380c2f6fa2bda1352446ed16011b8df68db67bc3916032fa3acb912ac4a4', 116328628224000008, '01a202d58c18711293b22117146df0a9', 'Officer 1', 'Add one of each', '', '', 'set', '7553eaf00e0d8c77', '{"breaks_on":"2026-04-03","contract_id":"01a202d58c1e73e49dc5decdfccdb8f8","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', 'e12aa3e0178b90c53bf2b8750da3863a384fad15f52f4c5b6767db233f710346');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a202d58c2f7333969488c5a47a05d9', '9a4dc6620be4fe2c2c3d281a44e9509fefa11d067d24aad0ef7f0447e93c1d05', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "stale_plan" ("contract_id") VALUES ('00000000000000000000000000000000');
INSERT INTO "stale_plan" ("contract_id") VALUES ('01a202d58c1e73e49dc5decdfccdb8f8');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a202d58c197009b191da012e46b4a5', '9b568262e65ff3dc214e6b9dfe275589f7ce9578d755c16dc8127c54c1da5238', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('35b1107335b9183209c347b3701e36ec7862c758e8929b1afb11c1bcbb48bb03', '{"change_set":"01a202d58c9670a39db00ddaee2dd23d","clock":116328628224000041,"device":"01a202d58c1473058807aeccb8a22477","field_values":"{\"telephone\":\"01632 960001\"}","id":"35b1107335b9183209c347b3701e36ec7862c758e8929b1afb11c1bcbb48bb03","label":"Add officers","officer":"Officer 1","parents":"05266f064f8d52d1bde4ab425193345e27d966fc618b67de2d2f0423cdcc3268","previous":"05266f064f8d52d1bde4ab425193345e27d966fc618b67de2d2f0423cdcc3268","reason":"","record_id":"01a202d58c9670a39db00ddbd73e3b13","record_kind":"officer","salt":"5579a3e5b39f192d","sequence":3,"undoes":"","values_hash":"66b09edb74afa384fc5707f2f1d22bf6bf63af58a6b59959b488069724d2d7d9","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a202d58c1b70768e9cffb2658177e6', 'b80131a6a70dde34ad37747207851e8c1c1d330cb12c92709df4ea307387b133', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a202d58c197009b191da012e46b4a5', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a202d58c1c76b9a37a1243926494cb', '34b123d3e2339e40d5e04d51486bed2f835d6bcc3cd3a7b05b4ae3e4ed8f746a fa1c7334f4dc2d1e596120afdb2eff55dee21d8630ea176174ad7967986991cf', 0, 1, 'Łódź House', 'Trading name of it''s own', '01a202d58c1b70768e9cffb2658177e6', '01a202d58c1b70768e9cffb2658177e6', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a202d58c1e73e49dc5decdfccdb8f8', '50ed3ac90dca636e92b37c20a06fda90a866eaaa6a076c8a79e7a44520da6439', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a202d58c1c76b9a37a1243926494cb', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a202d58c1b70768e9cffb2658177e6', '01a202d58c1b70768e9cffb2658177e6', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a202d58c1d740495bd7792cb9a831c', 'c4f356336257f23944a33061108a36ad0fe3fef0e02a52cee70f63496330fc7c', 0, 0, 'Name of it''s own', '01a202d58c1c76b9a37a1243926494cb', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a202d58c24739d97531d67385b4156', 'fe5a8e7483e643bac59e09d590a811cac2b54f1f45f16e18f331a5be816e7e05', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a202d58c2270998803b07b1e3d2377', '02349a71b8c4aa7249a2b95227208be6a05c7b477af3671f0f267afde463de2f', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1d740495bd7792cb9a831c', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a202d58c2670209d71c7f74eeca197', 'eaf358b22f4867864bded624bd0d2b838ede65b9853feaf963c1eed1c1a8fe5b', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', '01a202d58c1d740495bd7792cb9a831c', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a202d58c2976dbb76328e3538d1a4e', 'ae0ea3e2ac31bcd192aeb1db35e9c866d7e190e167d12d09dc434d69e5e5cef6', 0, 0, 'Document of it''s own', '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1e73e49dc5decdfccdb8f8', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a202d58c237344ba3e5a3e842aa209', '0616380c2f6fa2bda1352446ed16011b8df68db67bc3916032fa3acb912ac4a4', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a202d58c2871028e2fa04a5a60bbe8', '80d79534bf0673c028ffc5066b463d1df1d39171415f7d3a6e4bee8570f43a45', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a202d58c2a74de9ab095b6ab38edf7', 'bd8dc5594582a6f054a867dcb8f764961371cd63c974d15bd1184287916feefb', 1, 0, 'Note of it''s own', '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1e73e49dc5decdfccdb8f8', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a202d58c2d740e9baa63aa5f4174fa', 'c970bdce4561020c231df64567b7f267e760e463ffefb4572eb092b143cec291', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a202d58c1e73e49dc5deccde638112', 'b2cadecdf36454591e776f4bb43003e15f6c50831e9c7e3f69ebdcdb475cf57d', 0, 0, '01a202d58c1d740495bd7792cb9a831c', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a202d58c277744ae7d34395bb6393c', 'd3e480f92710ca66cbd41ba224c1858e2eb87b146c5fc27f28bf022a560b448a', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a202d58c25718180ab5d7ce64b2690', '2e43e039d6ecd1549af16a914d6b8aef4f13a7a3e004f458f4149a6c3b330122', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1052997554570098662, 'officer', '01a202d58c1b70768e9cffb2658177e6', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1501755344889957856, 'visit_step', '01a202d58c36714c94d74e878fb5cde0', 'Step of it''s own', 'Step of it''s own
What was said or why of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1501755346940193363, 'visit_person', '01a202d58c36714c94d74e8809e9ea53', 'Role of it''s own', 'Role of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1566539717759632156, 'location', '01a202d58c1d740495bd7792cb9a831c', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1790995001158631841, 'accuracy_point', '01a202d58c40776e98dae476e68f81a1', 'What the provider says of it''s own', 'What the provider says of it''s own
Correction asked for of it''s own
Evidence offered of it''s own
Reason for the answer of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (183301241921875166, 'action_step', '01a202d58c3d7071828b378223a42cde', 'Agreed', 'Words of it''s own
Evidence of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (191726027509699547, 'evidence_file', '01a202d58c3e747f82a925ce63e993db', 'Caption of it''s own', 'Caption of it''s own
File of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1993515368458581242, 'obligation', '01a202d58c2d740e9baa63aa5f4174fa', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2145365773802911992, 'contract', '01a202d58c1e73e49dc5decdfccdb8f8', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2490042553594117955, 'concern', '01a202d58c3b74a1a28e68827a957f43', 'What was seen of it''s own', 'What was seen of it''s own
What was done at once of it''s own
Who was told of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2534289498858754424, 'form', '01a202d58c3070f0a32b9adf397a9178', 'Title of it''s own', 'Title of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2545730229966983776, 'visit', '01a202d58c317604a35440280327d260', 'What of it''s own', 'What of it''s own
Scope of it''s own
Why of it''s own
What was fed back of it''s own
Summary for the report of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2556375819914351819, 'provider', '01a202d58c1c76b9a37a1243926494cb', 'Łódź House', 'Łódź House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own
Lódź');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2568971180787912744, 'quick_note', '01a202d58c387393a3a6d1ad8d145028', 'Note of it''s own', 'Note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2568971183353152190, 'answer', '01a202d58c387393a3a6d1ae25fac2be', 'Question of it''s own', 'Question of it''s own
Answer of it''s own
Note of it''s own
Reason of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2882537944393517938, 'finding', '01a202d58c3a775ea800d4fcf3290b72', 'Fact of it''s own', 'Fact of it''s own
Impact on people of it''s own
Evidence of it''s own
Required outcome of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2935524504755658874, 'period', '01a202d58c2b72e8a8bd13fbe76a607a', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3053021404602151540, 'visit_part', '01a202d58c347094aa5e82cab8f9b274', 'Label of it''s own', 'Label of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3206949665668241844, 'addendum', '01a202d58c397080ac815fbad2b699b4', 'Addition of it''s own', 'Addition of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3571875678087722149, 'team', '01a202d58c197009b191da012e46b4a5', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3879153629904090211, 'document_request', '01a202d58c3775f8b5d585ac7b99b463', 'Document of it''s own', 'Document of it''s own
What it shows of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3991078651604834894, 'document', '01a202d58c2976dbb76328e3538d1a4e', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4249382095096972349, 'action', '01a202d58c3c72e0baf8d6805529043d', 'Requirement of it''s own', 'Requirement of it''s own
Evidence expected of it''s own
The provider''s words of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (48235012038534800, 'variation', '01a202d58c25718180ab5d7ce64b2690', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (577499220068344695, 'contact', '01a202d58c2270998803b07b1e3d2377', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "form" ("id", "heads", "is_binned", "is_disputed", "title", "key", "purpose", "service_types", "summary", "is_retired", "working") VALUES ('01a202d58c3070f0a32b9adf397a9178', '30e6cb391279e89a6d0d3858b365efc7a0c3e4a628da03aba8b4f151ff5439b7', 0, 0, 'Title of it''s own', 'Id of it''s own', 'visit', 'Service types of it''s own', 'When to use it of it''s own', 1, 'Edits in progress of it''s own');
INSERT INTO "form_version" ("id", "heads", "is_binned", "is_disputed", "form_id", "number", "content", "content_sha256", "made_on", "author", "reason") VALUES ('01a202d58c3070f0a32b9ae0907f577d', '273da7a0fe69199924f4b98a17eaa20331f05e0ef9ba0a241a6bcfedffbbd0a6', 0, 0, '01a202d58c3070f0a32b9adf397a9178', 7, 'Content of it''s own', 'Check sum of it''s own', '2026-04-03', 'Put in use by of it''s own', 'Reason of it''s own');
INSERT INTO "visit" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "form_version_id", "visit_type", "is_announced", "status", "planned_on", "officer_id", "follows_id", "scope", "why", "letter_due_on", "letter_sent_on", "documents_due_on", "began_on", "ended_on", "draft_due_on", "draft_shared_on", "accuracy_due_on", "accuracy_received_on", "final_on", "plan_due_on", "plan_agreed_on", "revisit_due_on", "closed_on", "stopped_reason", "feedback_on", "feedback_time", "feedback_to", "feedback_summary", "signed_role", "signed_on", "signature", "summary", "private_note", "level", "level_computed", "level_reason", "is_on_paper") VALUES ('01a202d58c317604a35440280327d260', '1cc36c8fd6c48f644324bc70dcf8c3b8a78202b3d6821c37b9cca9227adbf141', 0, 0, 'What of it''s own', '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1e73e49dc5decdfccdb8f8', '01a202d58c3070f0a32b9ae0907f577d', 'Annual', 1, 'Planned', '2026-04-03', '01a202d58c1b70768e9cffb2658177e6', NULL, 'Scope of it''s own', 'Why of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Why it was cancelled or aborted of it''s own', '2026-04-03', 'Verbal feedback at of it''s own', 'Verbal feedback to of it''s own', 'What was fed back of it''s own', 'Signed for the provider by of it''s own', '2026-04-03', 'Signature of it''s own', 'Summary for the report of it''s own', 'Private note of it''s own', 'Overall result of it''s own', 'Overall as computed of it''s own', 'Why it differs from the computed one of it''s own', 1);
INSERT INTO "document_request" ("id", "heads", "is_binned", "is_disputed", "title", "visit_id", "asked_on", "due_on", "received_on", "is_enough", "words") VALUES ('01a202d58c3775f8b5d585ac7b99b463', 'aebc1969da49554e361915655c665d4bb42d49ed28b0f624bcd99d281062c2ac', 0, 0, 'Document of it''s own', '01a202d58c317604a35440280327d260', '2026-04-03', '2026-04-03', '2026-04-03', 1, 'What it shows of it''s own');
INSERT INTO "paper" ("id", "heads", "is_binned", "is_disputed", "visit_id", "version", "stage", "frozen_on", "content", "content_sha256", "supersedes_id", "reason", "author") VALUES ('01a202d58c3f70e5abfb0e80260eee11', 'c239ab6d05644ff06eea11e422553b07abea869ef69b3f271ca30b00f66cc5ca', 0, 0, '01a202d58c317604a35440280327d260', 7, 'Draft', '2026-04-03', 'Content of it''s own', 'Check sum of it''s own', NULL, 'Reason of it''s own', 'Frozen by of it''s own');
INSERT INTO "visit_day" ("id", "heads", "is_binned", "is_disputed", "visit_id", "held_on", "arrived", "left", "location_id", "officers") VALUES ('01a202d58c347094aa5e82cb8684f782', 'faf0cce57dab1d8d55a555aae929996e63b7b5d72b09eb97387e35de81fe4a2f', 0, 0, '01a202d58c317604a35440280327d260', '2026-04-03', 'Arrived of it''s own', 'Left of it''s own', '01a202d58c1d740495bd7792cb9a831c', 'Officers present of it''s own');
INSERT INTO "visit_part" ("id", "heads", "is_binned", "is_disputed", "label", "visit_id", "repeat", "location_id", "position") VALUES ('01a202d58c347094aa5e82cab8f9b274', 'fd518d19d7784b323c377a03ebf27de7697472507f60246241c13a15729d90cc', 0, 0, 'Label of it''s own', '01a202d58c317604a35440280327d260', 'location', '01a202d58c1d740495bd7792cb9a831c', 7);
INSERT INTO "visit_person" ("id", "heads", "is_binned", "is_disputed", "role", "visit_id", "location_id", "words") VALUES ('01a202d58c36714c94d74e8809e9ea53', '345e6140687f01a9c488e4e611c2ffb9368d4700614d5d0fe9fda4db103752aa', 0, 0, 'Role of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c1d740495bd7792cb9a831c', 'Remark of it''s own');
INSERT INTO "visit_plan_line" ("id", "heads", "is_binned", "is_disputed", "contract_id", "year", "decision", "month_on", "reason", "visit_id", "author") VALUES ('01a202d58c417675aa17f88f5df9558a', 'f321c71a16d0e58b3717b6ce177184083f2fe8e2cb18f591eb363238036bbcbf', 0, 0, '01a202d58c1e73e49dc5decdfccdb8f8', 'Year of it''s own', 'Visit', '2026-04-03', 'Reason of it''s own', '01a202d58c317604a35440280327d260', 'Decided by of it''s own');
INSERT INTO "visit_step" ("id", "heads", "is_binned", "is_disputed", "step", "visit_id", "happened_on", "time", "with_whom", "how", "words", "author") VALUES ('01a202d58c36714c94d74e878fb5cde0', '543f1b04329a37400813480244b52a1bd674abc47f54b184fe076ee2c925312b', 0, 0, 'Step of it''s own', '01a202d58c317604a35440280327d260', '2026-04-03', 'At of it''s own', 'With whom or to whom of it''s own', 'How of it''s own', 'What was said or why of it''s own', 'Recorded by of it''s own');
INSERT INTO "accuracy_point" ("id", "heads", "is_binned", "is_disputed", "provider_words", "visit_id", "paper_id", "number", "line_id", "line_words", "ground", "proposed", "evidence", "received_on", "answer", "answer_words", "answered_by", "answered_on", "has_dispute", "dispute_words", "dispute_officer", "dispute_answer", "dispute_on") VALUES ('01a202d58c40776e98dae476e68f81a1', 'bb7d247809cf394f92e098aafc42c2683589fa7df034434f6c99bb62678fdf42', 0, 0, 'What the provider says of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c3f70e5abfb0e80260eee11', 7, 'Line of the report of it''s own', 'What the report said of it''s own', 'Typing or numeric error', 'Correction asked for of it''s own', 'Evidence offered of it''s own', '2026-04-03', 'Accepted', 'Reason for the answer of it''s own', 'Answered by of it''s own', '2026-04-03', 1, 'Why it is disputed of it''s own', 'Senior officer of it''s own', 'Senior officer''s decision of it''s own', '2026-04-03');
INSERT INTO "answer" ("id", "heads", "is_binned", "is_disputed", "asked", "visit_id", "part_id", "section", "question", "value", "quality", "note", "reason", "private_note", "author", "is_on_paper", "is_after_visit") VALUES ('01a202d58c387393a3a6d1ae25fac2be', 'b78b1a392e6b0dab9a37d0a96fab0ca6a79bac40afc4fe3437b17fe86c2d5fd6', 0, 0, 'Question of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c347094aa5e82cab8f9b274', 'Section id of it''s own', 'Question id of it''s own', 'Answer of it''s own', 'Good enough and person-centred of it''s own', 'Note of it''s own', 'Reason of it''s own', 'Private note of it''s own', 'Answered by of it''s own', 1, 1);
INSERT INTO "finding" ("id", "heads", "is_binned", "is_disputed", "fact", "grade", "triage", "impact", "evidence", "required_outcome", "frameworks", "may_be_shared", "provider_id", "contract_id", "location_id", "visit_id", "part_id", "section", "question", "number", "repeat_of_id", "found_on", "author") VALUES ('01a202d58c3a775ea800d4fcf3290b72', '138d3767b04c084cad9b87c3647a9cffc01a96657a99becbedd19adde4f2e6f8', 0, 0, 'Fact of it''s own', 'Good practice', 'Act now', 'Impact on people of it''s own', 'Evidence of it''s own', 'Required outcome of it''s own', 'Framework references of it''s own', 1, '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1e73e49dc5decdfccdb8f8', '01a202d58c1d740495bd7792cb9a831c', '01a202d58c317604a35440280327d260', '01a202d58c347094aa5e82cab8f9b274', 'Section of it''s own', 'Question of it''s own', 7, NULL, '2026-04-03', 'Recorded by of it''s own');
INSERT INTO "quick_note" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "part_id", "section", "question", "noted_on", "noted_time", "is_private", "author") VALUES ('01a202d58c387393a3a6d1ad8d145028', 'ed1825fa18d5274e0d28ab63a482cb0119151ecc0747f11a6bdc31bef2c6c7e6', 0, 0, 'Note of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c347094aa5e82cab8f9b274', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'At of it''s own', 1, 'Noted by of it''s own');
INSERT INTO "visit_section" ("id", "heads", "is_binned", "is_disputed", "section", "visit_id", "part_id", "officer", "is_finished", "level", "level_reason") VALUES ('01a202d58c3574559e9fb4db0d2ea9f6', '3255167e605b7a33b70d7bc4e908d97306e7b8c59ab72dc7d1fd63e8bcf4c9d6', 0, 0, 'Section of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c347094aa5e82cab8f9b274', 'Officer of it''s own', 1, 'Level of it''s own', 'Why it differs from the computed one of it''s own');
INSERT INTO "action" ("id", "heads", "is_binned", "is_disputed", "requirement", "due_on", "owner", "evidence_expected", "clause", "provider_words", "source", "status", "number", "provider_id", "contract_id", "location_id", "visit_id", "finding_id", "agreed_on", "provider_complete_on", "verified_on", "author") VALUES ('01a202d58c3c72e0baf8d6805529043d', 'f20a90e2071dd4cfa6e1b74e04abd8bf533377ef746c3a519dc7e52446a6839f', 0, 0, 'Requirement of it''s own', '2026-04-03', 'Owner of it''s own', 'Evidence expected of it''s own', 'Contract clause of it''s own', 'The provider''s words of it''s own', 'Source of it''s own', 'Draft', 7, '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1e73e49dc5decdfccdb8f8', '01a202d58c1d740495bd7792cb9a831c', '01a202d58c317604a35440280327d260', '01a202d58c3a775ea800d4fcf3290b72', '2026-04-03', '2026-04-03', '2026-04-03', 'Recorded by of it''s own');
INSERT INTO "addendum" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "answer_id", "quick_note_id", "added_on", "author", "reason") VALUES ('01a202d58c397080ac815fbad2b699b4', '2419a05b175b7061f41352ea69113ff22108cc315e0504a92ee18ade7045ca5b', 0, 0, 'Addition of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c387393a3a6d1ae25fac2be', '01a202d58c387393a3a6d1ad8d145028', '2026-04-03', 'Added by of it''s own', 'Reason of it''s own');
INSERT INTO "concern" ("id", "heads", "is_binned", "is_disputed", "what", "visit_id", "provider_id", "location_id", "finding_id", "part_id", "section", "question", "seen_on", "seen_time", "done_at_once", "told", "told_on", "told_time", "reference", "author") VALUES ('01a202d58c3b74a1a28e68827a957f43', 'a1093694608f4ba1ffc498c86f5ebba14d1f654749cbe093168105cb84b19569', 0, 0, 'What was seen of it''s own', '01a202d58c317604a35440280327d260', '01a202d58c1c76b9a37a1243926494cb', '01a202d58c1d740495bd7792cb9a831c', '01a202d58c3a775ea800d4fcf3290b72', '01a202d58c347094aa5e82cab8f9b274', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'Seen at of it''s own', 'What was done at once of it''s own', 'Who was told of it''s own', '2026-04-03', 'Told at of it''s own', 'Safeguarding reference of it''s own', 'Recorded by of it''s own');
INSERT INTO "action_step" ("id", "heads", "is_binned", "is_disputed", "step", "action_id", "visit_id", "happened_on", "words", "method", "sample_size", "evidence", "old_due_on", "new_due_on", "reason", "authoriser", "author") VALUES ('01a202d58c3d7071828b378223a42cde', 'ab9697d569d42fd61bf960f9d4ed781cef6ca442810fffd4298ac20551de91b5', 0, 0, 'Agreed', '01a202d58c3c72e0baf8d6805529043d', '01a202d58c317604a35440280327d260', '2026-04-03', 'Words of it''s own', 'Visit', 7, 'Evidence of it''s own', '2026-04-03', '2026-04-03', 'Reason of it''s own', 'Authorised by of it''s own', 'Recorded by of it''s own');
INSERT INTO "evidence_file" ("id", "heads", "is_binned", "is_disputed", "caption", "name", "source", "is_private", "provider_id", "visit_id", "part_id", "location_id", "section", "question", "finding_id", "action_id", "media_type", "size", "width", "height", "sha256", "position", "added_on", "author") VALUES ('01a202d58c3e747f82a925ce63e993db', '8ce1bd4a98efbe03c45a772af8024b5f8f6a9dfcacfcb208e6140e7bcfc1e86a', 0, 0, 'Caption of it''s own', 'File of it''s own', 'Seen on the visit', 1, '01a202d58c1c76b9a37a1243926494cb', '01a202d58c317604a35440280327d260', '01a202d58c347094aa5e82cab8f9b274', '01a202d58c1d740495bd7792cb9a831c', 'Section of it''s own', 'Question of it''s own', '01a202d58c3a775ea800d4fcf3290b72', '01a202d58c3c72e0baf8d6805529043d', 'Kind of file of it''s own', 7, 7, 7, 'Check sum of it''s own', 7, '2026-04-03', 'Added by of it''s own');
COMMIT;
